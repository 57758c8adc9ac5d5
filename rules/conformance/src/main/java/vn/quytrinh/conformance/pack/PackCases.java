package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.element.ElementsOf;
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
        this.check = Objects.requireNonNull(check, "check");
    }

    /**
     * A case and the rule that it is of.
     *
     * @param rule the rule
     * @param example the case
     */
    public record Case(QualityRule rule, Example example) {}

    /**
     * Returns the cases of a pack: those in its rules, then those that somebody added, to rules of this pack or of others.
     *
     * @param pack the pack, not null
     */
    public List<Case> of(CompiledPack pack) {
        List<Case> cases = new ArrayList<>();
        pack.rules().forEach(rule -> rule.getExamples().forEach(example -> cases.add(new Case(rule, example))));
        pack.cases()
                .forEach(example -> Stream.concat(Stream.of(pack), check.packs().stream())
                        .map(each -> each.byId().get(example.getRule()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(rule -> cases.add(new Case(rule, example))));
        return cases;
    }

    /** Runs the cases of a pack, in their order. */
    public List<CaseRun> run(CompiledPack pack) {
        return run(pack, run -> {});
    }

    /**
     * Runs the cases of a pack, in their order.
     *
     * @param pack the pack, not null
     * @param each is told of every case as soon as it has run, not null
     */
    public List<CaseRun> run(CompiledPack pack, Consumer<CaseRun> each) {
        return of(pack).stream()
                .map(one -> run(one.rule(), one.example()))
                .peek(each)
                .toList();
    }

    /**
     * Runs one case of a rule.
     *
     * @param rule the rule, not null
     * @param example the case, not null
     */
    public CaseRun run(QualityRule rule, Example example) {
        var document = CaseDocument.of(example);
        example.getChanges().forEach(document::apply);
        Procedure procedure = document.procedure();
        var context = document.context(example.getOn() == null ? DAY : example.getOn());
        String answering = rule.getAnsweredBy() == null ? rule.getId() : rule.getAnsweredBy();
        List<Finding> found = Stream.concat(
                        check.check(procedure, context).findings().stream(),
                        check.checkAgency(List.of(procedure), context, procedure.getTerritory()).stream())
                .filter(finding -> finding.rule().equals(answering))
                .toList();
        Set<String> sentences = Stream.of(
                        ElementsOf.procedure(procedure, context), ElementsOf.agency(context, List.of(procedure)))
                .flatMap(elements -> owner(rule).stream()
                        .flatMap(pack ->
                                pack
                                        .telling(elements, context, procedure.getTerritory(), rule.getId()::equals)
                                        .stream()))
                .collect(Collectors.toSet());
        return CaseRun.of(rule.getId(), example, found, sentences);
    }

    private Optional<CompiledPack> owner(QualityRule rule) {
        return check.packs().stream()
                .filter(pack -> pack.byId().containsKey(rule.getId()))
                .findFirst();
    }
}
