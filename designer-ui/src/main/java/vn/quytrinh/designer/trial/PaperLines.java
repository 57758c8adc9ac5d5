package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.decision.FactNeeded;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.decision.Papers.Paper;

/** The papers the dossier must have, one a line, and what is missing or beyond the published list. */
final class PaperLines {
    private final TrialWords words;

    PaperLines(TrialWords words) {
        this.words = words;
    }

    Component[] of(Papers papers) {
        List<Component> lines = new ArrayList<>();
        papers.required().forEach(paper -> lines.add(Blocks.words("trial-line", required(paper))));
        if (!papers.notRequired().isEmpty()) {
            String numbers = papers.notRequired().stream()
                    .map(paper -> String.valueOf(paper.no()))
                    .collect(Collectors.joining(", "));
            lines.add(Blocks.words("trial-line", words.text("trial.papers.not", numbers)));
        }
        if (!papers.missing().isEmpty()) {
            String numbers = papers.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
            lines.add(Blocks.words("trial-line trial-strong", words.text("trial.papers.missing", numbers)));
        }
        if (!papers.unlisted().isEmpty()) {
            String names =
                    papers.unlisted().stream().map(Papers.Unlisted::paper).collect(Collectors.joining(", "));
            lines.add(Blocks.words("trial-line trial-strong", words.text("trial.papers.unlisted", names)));
        }
        return lines.toArray(Component[]::new);
    }

    private String required(Paper paper) {
        String name = paper.no() + ". " + paper.name();
        return switch (paper.state()) {
            case REPLACED_BY_DATABASE -> words.text("trial.papers.database", name, paper.replacedByDatabase());
            case DEPENDS ->
                words.text("trial.papers.depends", name, paper.condition() == null ? "–" : paper.condition())
                        + needed(paper.waitsFor());
            case REQUIRED, NOT_REQUIRED -> name;
        };
    }

    private String needed(List<FactNeeded> facts) {
        return facts.isEmpty()
                ? ""
                : " "
                        + words.text(
                                "trial.papers.needs",
                                facts.stream()
                                        .map(fact -> words.of(fact.label()))
                                        .collect(Collectors.joining("; ")));
    }
}
