package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Denial;

/** What the runtime would answer: the due date large, the facts, the day-by-day count and the rules; or why there is no answer. */
final class AnswerPane extends Composite<Div> {

    AnswerPane() {
        getContent().addClassName("trial-answer");
        // It scrolls, so it must be reached by the keyboard too.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(Trial trial, TrialWords words) {
        getContent().removeAll();
        switch (trial) {
            case Trial.Decided decided -> decided(decided, words);
            case Trial.Denied denied -> denied(denied.denial(), words);
            case Trial.Failed failed ->
                getContent()
                        .add(Blocks.block(
                                "trial-failed",
                                Pieces.heading(words.text("trial.failed")),
                                Blocks.words("trial-statement", words.of(failed.message())),
                                Blocks.words("trial-citation", failed.code())));
        }
    }

    private void decided(Trial.Decided decided, TrialWords words) {
        getContent().add(new Headline(decided, words), new DecisionFacts(decided, words));
        if (decided.decision().ledger().size() > 1) {
            getContent()
                    .add(
                            Pieces.heading(words.text("trial.clock")),
                            new ClockList(decided.decision().ledger(), words));
        }
        if (decided.count() != null) {
            getContent()
                    .add(
                            Pieces.heading(words.text("trial.days")),
                            new DayStrip(decided.count(), words),
                            new DayTable(decided.count(), words));
        }
        getContent().add(new TraceList(decided.decision().trace(), words));
    }

    private void denied(Denial denial, TrialWords words) {
        Div box = Blocks.block("trial-failed", Pieces.heading(words.text("trial.refused", words.event(denial.type()))));
        denial.reasons().forEach(reason -> box.add(Pieces.reason(reason, words)));
        box.add(Blocks.words("trial-statement", words.text("trial.refused.try")));
        getContent().add(box);
    }
}
