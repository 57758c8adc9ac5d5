package vn.quytrinh.handling.plainway;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.quytrinh.handling.CompiledRules;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.SpecialDay;

/**
 * The handling rules as an engine is plainly used: a session built anew for every decision, and the due date of every event
 * counted by rules, day by day from the start of the clock.
 */
public final class RulesThePlainWay {

    private final KieBase base =
            KieBaseBuilder.createKieBaseFromModel(List.of(CompiledRules.model(), DayCount.model()));
    private final List<SpecialDay> calendar = CalendarLayer.vietnam().days();

    /** A session of one decision; close it. */
    public final class Session implements AutoCloseable {

        private final KieSession session = base.newKieSession();

        private Session(Conclusions out) {
            session.setGlobal("out", out);
            session.addEventListener(out);
        }

        /** Inserts facts, with the special days and the limits to count once the history is told, and fires all rules. */
        public void hear(Collection<?> facts) {
            facts.forEach(session::insert);
            for (Object fact : facts) {
                if (fact instanceof DossierFact dossier && dossier.clockStartedAt() != null) {
                    count(facts, dossier.clockStartedAt().toLocalDate());
                }
            }
            session.fireAllRules();
        }

        private void count(Collection<?> facts, LocalDate start) {
            calendar.forEach(session::insert);
            for (Object fact : facts) {
                if (fact instanceof EventAttempt event && !event.isHypothetical()) {
                    LocalDateTime due = event.before().lawfulDue();
                    if (due != null) {
                        session.insert(new CountedDay(event.eventId(), start, due.toLocalDate(), 0));
                    }
                }
            }
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    /** Opens a session whose conclusions go to the given collector. */
    public Session open(Conclusions out) {
        return new Session(out);
    }
}
