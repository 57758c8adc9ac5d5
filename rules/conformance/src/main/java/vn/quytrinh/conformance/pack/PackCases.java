package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityRule;

/**
 * Runs the cases of a pack, the shipped ones and those an officer added: a passing case must give no finding of its rule, a failing
 * one at least one.
 */
public final class PackCases {

    /** The day of the check where a case names none. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final QualityCheck check;

    /**
     * @param check the rules to run the cases with, not null
     */
    public PackCases(QualityCheck check) {
        this.check = check;
    }

    /**
     * What a case gave.
     *
     * @param rule the id of the rule
     * @param text what the case is
     * @param passes what it should do
     * @param findings what the rule found in it
     */
    public record Outcome(String rule, String text, boolean passes, List<Finding> findings) {

        /** Tells whether the rule did what the case says. */
        public boolean asExpected() {
            return passes == findings.isEmpty();
        }
    }

    /** Runs the cases of a pack, in its order. */
    public List<Outcome> run(CompiledPack pack) {
        List<Outcome> outcomes = new ArrayList<>();
        pack.rules().forEach(rule -> rule.getExamples().forEach(example -> outcomes.add(run(rule, example))));
        return outcomes;
    }

    /** Runs one case of a rule. */
    public Outcome run(QualityRule rule, Example example) {
        var document = new CaseDocument();
        example.getChanges().forEach(document::apply);
        Procedure procedure = document.procedure();
        var context = document.context(example.getOn() == null ? DAY : example.getOn());
        List<Finding> found = Stream.concat(
                        check.check(procedure, context).findings().stream(),
                        check.checkAgency(List.of(procedure), context, procedure.getTerritory()).stream())
                .filter(finding -> finding.rule().equals(rule.getId()))
                .toList();
        return new Outcome(rule.getId(), example.getText(), example.isPasses(), found);
    }

    /**
     * Returns the rules of a pack that no case makes find something: their failing case is missing or does not fail.
     *
     * @param outcomes what the cases gave
     */
    public static Set<String> uncovered(CompiledPack pack, List<Outcome> outcomes) {
        Set<String> rules = new TreeSet<>();
        pack.byId().entrySet().stream()
                .filter(rule -> !rule.getValue().getSentences().isEmpty()
                        || !rule.getValue().getHandwritten().isEmpty())
                .map(Map.Entry::getKey)
                .forEach(rules::add);
        outcomes.stream()
                .filter(outcome -> !outcome.findings().isEmpty())
                .forEach(outcome -> rules.remove(outcome.rule()));
        return rules;
    }
}
