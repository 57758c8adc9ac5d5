package vn.quytrinh.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.ElementsOf;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.PackChoices;
import vn.quytrinh.conformance.pack.ShippedPacks;
import vn.quytrinh.model.process.Procedure;

/**
 * Checks procedures against the rules that are always asked and against packs of quality rules, as the agency has switched them.
 *
 * <p>Thread-safe; compiling the packs takes seconds, so keep one. A procedure must not be changed while it is checked.
 */
public final class QualityCheck {

    private final Conformance always;
    private final List<CompiledPack> packs;

    /**
     * @param always the rules written by hand, not null
     * @param packs the compiled packs, not null
     */
    public QualityCheck(Conformance always, List<CompiledPack> packs) {
        this.always = Objects.requireNonNull(always, "always");
        this.packs = List.copyOf(packs);
    }

    /** Compiles the packs shipped with the product. */
    public static QualityCheck shipped() {
        return new QualityCheck(
                new Conformance(),
                ShippedPacks.all().stream().map(CompiledPack::of).toList());
    }

    /**
     * Returns the same check with more packs.
     *
     * @param more the compiled packs, not null
     */
    public QualityCheck with(List<CompiledPack> more) {
        return more.isEmpty()
                ? this
                : new QualityCheck(
                        always, Stream.concat(packs.stream(), more.stream()).toList());
    }

    /** Returns the packs. */
    public List<CompiledPack> packs() {
        return packs;
    }

    /**
     * Checks a procedure; the same procedure and context always give the same report.
     *
     * @param procedure the procedure, a draft with parts missing too, not null; it is only read
     * @param context what it is checked against; without records of the agency all packs are asked
     * @return the findings that stand, those set aside, and the total of every path
     */
    public QualityReport check(Procedure procedure, CheckContext context) {
        return check(procedure, context, List.of());
    }

    /**
     * Checks a procedure and adds what was found of it elsewhere, which the agency may leave out and set aside as well.
     *
     * @param procedure the procedure, a draft with parts missing too, not null; it is only read
     * @param context what it is checked against; without records of the agency all packs are asked
     * @param further what was found elsewhere
     * @return the findings that stand, those set aside, and the total of every path
     */
    public QualityReport check(Procedure procedure, CheckContext context, List<Finding> further) {
        CheckReport report = always.check(procedure);
        var choices = new PackChoices(context.records(), context.on());
        List<Finding> findings = new ArrayList<>(Stream.concat(report.findings().stream(), further.stream())
                .filter(finding -> !choices.leavesOut(finding.rule()))
                .toList());
        findings.addAll(check(ElementsOf.procedure(procedure, context), context, procedure.getTerritory(), choices));
        var suppressions = new Suppressions(procedure, context.on());
        return suppressions.sort(
                findings.stream().sorted(Finding.ORDER).distinct().toList(), report.paths());
    }

    /**
     * Checks what an agency records of its quality system, the people on its procedures and its calendar.
     *
     * @param procedures the procedures of the agency
     * @param context what it is checked against
     * @param territory the territory whose law counts, null for the nation
     */
    public List<Finding> checkAgency(List<Procedure> procedures, CheckContext context, @Nullable String territory) {
        var choices = new PackChoices(context.records(), context.on());
        return check(ElementsOf.agency(context, procedures), context, territory, choices).stream()
                .sorted(Finding.ORDER)
                .toList();
    }

    private List<Finding> check(
            ElementsOf elements, CheckContext context, @Nullable String territory, PackChoices choices) {
        Predicate<String> asked = rule -> !choices.leavesOut(rule);
        return packs.stream()
                .filter(pack -> choices.uses(pack.id()))
                .flatMap(pack -> pack.check(elements, context, territory, asked).stream())
                .toList();
    }
}
