package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Reason;

/** The small pieces of which the panel is put together. */
final class Pieces {
    private Pieces() {}

    static H4 heading(String text) {
        H4 heading = new H4(text);
        heading.addClassName("trial-heading");
        return heading;
    }

    /** A reason: rule, statement, article, and whether anybody has compared it with the text. */
    static Div reason(Reason reason, TrialWords words) {
        return Blocks.block(
                "trial-reason",
                Blocks.words("trial-rule", reason.rule()),
                Blocks.block("trial-statement", new Span(words.of(reason.text())), citation(reason.citation(), words)));
    }

    static Span citation(Citation citation, TrialWords words) {
        Span line = Blocks.words("trial-citation", citation.line());
        if (!citation.verified()) {
            Span mark = Blocks.words("trial-unverified", words.text("trial.unverified"));
            mark.setTitle(words.text("trial.unverified.why"));
            line.add(new Span(" "), mark);
        }
        return line;
    }
}
