package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Amount;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Supplement;
import vn.quytrinh.worktime.LegalUnit;

/** Who has the dossier, the time used, the supplement allowance, papers and fees, what is owed and what was found. */
final class DecisionFacts extends Div {
    private final TrialWords words;

    DecisionFacts(Trial.Decided decided, TrialWords words) {
        this.words = words;
        addClassName("trial-facts");
        Decision decision = decided.decision();
        decision.routing().current().forEach(place -> add(fact("trial.step", place(place, decision.deadlines()))));
        Deadlines deadlines = decision.deadlines();
        add(fact("trial.time", line(time(deadlines))));
        add(fact("trial.supplement", supplement(decision.supplement())));
        add(fact("trial.papers", new PaperLines(words).of(decision.papers())));
        if (!decision.fees().isEmpty()) {
            add(fact("trial.fees", new FeeLines(words).of(decision.fees())));
        }
        if (!decision.obligations().isEmpty()) {
            add(fact("trial.obligations", obligations(decision.obligations())));
        }
        if (!decision.findings().isEmpty()) {
            add(fact("trial.findings", findings(decision.findings())));
        }
    }

    private Div fact(String label, Component... content) {
        Div value = new Div(content);
        return Blocks.block("trial-fact", Blocks.words("trial-label", words.text(label)), value);
    }

    /** Of a limit within the day nothing is used or left but the day itself. */
    private String time(Deadlines deadlines) {
        Amount limit = deadlines.limit();
        return limit == null || limit.unit() == LegalUnit.SAME_DAY || deadlines.used() == null
                ? words.text("trial.time.limit", words.amount(limit))
                : words.text(
                        "trial.time.used",
                        words.amount(limit),
                        words.amount(deadlines.used()),
                        words.amount(deadlines.remaining()));
    }

    private static Span line(String text) {
        return Blocks.words("trial-line", text);
    }

    private Component[] place(Routing.Place place, Deadlines deadlines) {
        String due = deadlines.steps().stream()
                .filter(step -> step.step().equals(place.step()) && step.dueAt() != null)
                .map(step -> words.text("trial.step.due", words.moment(step.dueAt())))
                .collect(Collectors.joining());
        String who =
                Stream.of(place.unit(), place.role()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        Span name = line(place.step() + " " + place.name());
        name.addClassName("trial-strong");
        return new Component[] {name, line(who), line(due)};
    }

    /** While the clock stands for another reason the request has no last moment yet. */
    private String allowance(Supplement supplement) {
        if (!supplement.mayRequest()) {
            return words.text("trial.supplement.not", supplement.used(), supplement.allowed());
        }
        return supplement.until() == null
                ? words.text("trial.supplement.open", supplement.used(), supplement.allowed())
                : words.text(
                        "trial.supplement.may",
                        supplement.used(),
                        supplement.allowed(),
                        words.moment(supplement.until()));
    }

    private Component[] supplement(Supplement supplement) {
        Span state = line(allowance(supplement));
        state.addClassName("trial-strong");
        List<Component> lines = new ArrayList<>(List.of(state));
        if (supplement.applicantUntil() != null) {
            lines.add(line(words.text("trial.supplement.applicant", words.moment(supplement.applicantUntil()))));
        }
        supplement.rules().forEach(reason -> lines.add(Pieces.reason(reason, words)));
        return lines.toArray(Component[]::new);
    }

    private Component[] obligations(List<Obligation> obligations) {
        return obligations.stream()
                .map(one -> owed(
                        one.state(),
                        words.text("obligation.state." + one.state()) + ", " + words.moment(one.by()) + ": "
                                + words.of(one.text()),
                        one.rule() + ", " + one.citation()))
                .toArray(Component[]::new);
    }

    private Component[] findings(List<Finding> findings) {
        return findings.stream()
                .map(one -> owed(
                        one.type(),
                        (one.element() == null ? "" : one.element() + ": ")
                                + words.of(one.text())
                                + (one.percent() == null ? "" : " (" + one.percent() + " %)"),
                        one.rule() + ", " + one.citation()))
                .toArray(Component[]::new);
    }

    private static Div owed(String kind, String text, String basis) {
        Div line = Blocks.block("trial-owed", new Span(text), Blocks.words("trial-citation", basis));
        line.getElement().setAttribute("data-kind", kind);
        return line;
    }
}
