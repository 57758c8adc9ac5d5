package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.worktime.Certainty;

/** The promised date, large, with what qualifies it. */
final class Headline extends Div {

    Headline(Trial.Decided decided, TrialWords words) {
        addClassName("trial-headline");
        Decision decision = decided.decision();
        Deadlines deadlines = decision.deadlines();
        add(Blocks.words("trial-due", due(deadlines, words)));
        String status = words.status(decision.status()) + " · "
                + words.clock(decision.status().clock());
        add(Blocks.words(
                "trial-status clock-" + decision.status().clock().name().toLowerCase(Locale.ROOT), status));
        if (deadlines.certainty() == Certainty.PROVISIONAL) {
            add(Blocks.words("trial-provisional", words.text("trial.provisional")));
        }
        if (deadlines.firstDueAt() != null && !deadlines.firstDueAt().equals(deadlines.dueAt())) {
            add(Blocks.words("trial-note", words.text("trial.firstDue", words.moment(deadlines.firstDueAt()))));
        }
        if (deadlines.appointments().size() > 1) {
            deadlines
                    .appointments()
                    .forEach(appointment -> add(Blocks.words(
                            appointment.running() ? "trial-note trial-running" : "trial-note",
                            words.text(
                                    "trial.appointment",
                                    appointment.no(),
                                    words.amount(appointment.limit()),
                                    words.moment(appointment.dueAt())))));
        }
    }

    private static String due(Deadlines deadlines, TrialWords words) {
        if (deadlines.dueAt() != null) {
            return words.text("trial.due", words.promise(deadlines.dueAt()));
        }
        return deadlines.dueIfResumedNow() != null
                ? words.text("trial.due.paused", words.promise(deadlines.dueIfResumedNow()))
                : words.text("trial.due.none");
    }
}
