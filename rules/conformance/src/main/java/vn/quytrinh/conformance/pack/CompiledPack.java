package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.ElementsOf;
import vn.quytrinh.conformance.sentence.Report;
import vn.quytrinh.conformance.sentence.SentenceRules;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.rulebase.Text;

/** A pack whose sentences are compiled (bộ quy tắc). Thread-safe; it goes, generated classes included, when nobody holds it. */
public final class CompiledPack {

    private final QualityPack pack;
    private final List<QualityRule> ruleOf = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final SentenceRules rules;

    private CompiledPack(QualityPack pack) {
        this.pack = pack;
        for (QualityRule rule : pack.getRules()) {
            for (Sentence sentence : rule.getSentences()) {
                ruleOf.add(rule);
                sentences.add(sentence);
            }
        }
        rules = SentenceRules.compile(sentences);
    }

    /**
     * Compiles a pack, as its publication does.
     *
     * @param pack the pack, not null; later changes to it are not seen
     * @throws PackFormatException with every fault, when a rule or a case is not well formed
     */
    public static CompiledPack of(QualityPack pack) {
        List<PackFault> faults = PackFaults.of(pack);
        if (!faults.isEmpty()) {
            throw new PackFormatException(faults);
        }
        return new CompiledPack(EcoreUtil.copy(pack));
    }

    public String id() {
        return pack.getId();
    }

    /** Returns the name of the pack. */
    public Text name() {
        return new Text(text(pack.getName()), text(pack.getNameEn()));
    }

    /** Returns the version of the pack. */
    public String version() {
        return text(pack.getVersion());
    }

    /** Returns the cases that somebody added outside the rules; not to be changed. */
    public List<Example> cases() {
        return List.copyOf(pack.getCases());
    }

    /** Returns the rules of the pack with their statements; not to be changed. */
    public List<QualityRule> rules() {
        return List.copyOf(pack.getRules());
    }

    /** Returns the generated rules, for those who want to see them. */
    public String drl() {
        return rules.drl();
    }

    /**
     * Finds what breaks the rules in force on the day of the check.
     *
     * @param elements the elements of a procedure or of an agency
     * @param context what they are checked against
     * @param territory the territory whose law counts, null for the nation
     * @param asked which rules to ask, by id
     */
    public List<Finding> check(
            ElementsOf elements, CheckContext context, @Nullable String territory, Predicate<String> asked) {
        String owner = elements.all().isEmpty() ? "" : elements.all().get(0).getId();
        return reports(elements, context, territory, asked).stream()
                .map(report -> new FindingText(
                                id(), ruleOf.get(report.sentence()), sentences.get(report.sentence()), report, owner)
                        .finding())
                .toList();
    }

    /** Returns the ids of the sentences that find something. */
    Set<String> telling(
            ElementsOf elements, CheckContext context, @Nullable String territory, Predicate<String> asked) {
        return reports(elements, context, territory, asked).stream()
                .map(report -> sentences.get(report.sentence()).getId())
                .collect(Collectors.toSet());
    }

    private List<Report> reports(
            ElementsOf elements, CheckContext context, @Nullable String territory, Predicate<String> asked) {
        LocalDate day = context.on();
        if (!holds(pack.getEffectiveFrom(), pack.getEffectiveTo(), day)) {
            return List.of();
        }
        return rules.check(
                elements.all(),
                elements.paths(),
                day,
                context.law().regime(day, territory),
                number -> elements.holds(sentences.get(number).getSubject().getElement())
                        && isAsked(ruleOf.get(number), day, asked));
    }

    private static boolean isAsked(QualityRule rule, LocalDate day, Predicate<String> asked) {
        return rule.isEnabled()
                && asked.test(rule.getId())
                && holds(rule.getEffectiveFrom(), rule.getEffectiveTo(), day);
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Returns the loader of the generated classes, for tests of their going. */
    Object generatedClasses() {
        return rules.generatedClasses();
    }

    /** Returns the rules by id. */
    Map<String, QualityRule> byId() {
        Map<String, QualityRule> byId = new TreeMap<>();
        pack.getRules().forEach(rule -> byId.put(Objects.requireNonNull(rule.getId(), "id"), rule));
        return byId;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
