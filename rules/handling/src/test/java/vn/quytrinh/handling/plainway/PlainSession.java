package vn.quytrinh.handling.plainway;

import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.dossier.PlanTables;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.rules.CodeFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.procedure.law.regime.LegalRegime;

/** One decision's session: everything raw goes in as facts, what the rules conclude is collected. */
public final class PlainSession implements AutoCloseable {

    private final KieSession session;

    private PlainSession(KieSession session) {
        this.session = session;
    }

    /** Opens a new session whose conclusions go to the given collector. */
    public static PlainSession open(KieBase rules, Conclusions out) {
        KieSession session = rules.newKieSession();
        session.setGlobal("out", out);
        session.addEventListener(out);
        return new PlainSession(session);
    }

    /** Inserts the question, the law, the release and the history, and fires all rules. */
    public void fire(Asked asked, LegalRegime law, Release release, DossierHistory told) {
        law.parameters().values().forEach(parameter -> session.insert(RegimeParameter.of(parameter)));
        CalendarDay.of(release.calendar()).forEach(session::insert);
        session.insert(release.calendar());
        session.insert(release.plan());
        release.plan().steps().values().forEach(session::insert);
        session.insert(new PlanTables(release));
        session.insert(release.plan().organisation().in(told.successions()));
        session.insert(told.calendars());
        told.outages().outages().forEach(session::insert);
        OutageMoment.of(told.outages().outages()).forEach(session::insert);
        int no = 1;
        for (DossierEvent event : told.events()) {
            session.insert(Happened.of(no++, event));
        }
        if (told.dossier() != null) {
            session.insert(CodeFact.of(told.dossier()));
        }
        session.insert(asked);
        session.fireAllRules();
    }

    /** Returns the facts of a type. */
    public <T> List<T> all(Class<T> type) {
        Collection<?> found = session.getObjects(type::isInstance);
        return found.stream().<T>map(type::cast).toList();
    }

    /** Returns the only fact of a type. */
    public <T> T the(Class<T> type) {
        List<T> all = all(type);
        if (all.size() != 1) {
            throw new IllegalStateException("Expected one " + type.getSimpleName() + " but the rules told " + all);
        }
        return all.get(0);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
