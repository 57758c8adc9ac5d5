package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.rulebase.TraceEntry;

/** The rules that fired, each with its statement and article. */
final class TraceList extends Div {

    TraceList(List<TraceEntry> trace, TrialWords words) {
        addClassName("trial-trace");
        add(Pieces.heading(words.text("trial.trace")));
        trace.forEach(entry -> {
            Div line = Blocks.block(
                    "trial-reason",
                    Blocks.words("trial-rule", entry.rule()),
                    Blocks.block(
                            "trial-statement",
                            new Span(words.of(entry.text())),
                            Pieces.citation(entry.citation(), words)));
            line.setTitle(String.join("\n", entry.facts()));
            add(line);
        });
    }
}
