package vn.quytrinh.handling.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.table.FeelProblem.Kind;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** Tells the author of FEEL, while it is being written, what is wrong with it. Starts no engine. */
public final class FeelCheck {

    private FeelCheck() {}

    /**
     * Checks a condition cell.
     *
     * @param feel what the cell holds
     * @param fact the fact of its column
     * @return what is wrong, empty when it can be executed and analysed
     */
    public static Optional<FeelProblem> cell(String feel, Fact fact) {
        if (feel.isBlank()) {
            return wrong(
                    "Cần một điều kiện nhưng ô để trống. Gõ - cho mọi giá trị.",
                    "Expected a condition but the cell is empty. Maybe write - for any value.");
        }
        if (!fact.isSetType()) {
            return Optional.empty();
        }
        return problem(feel, Set.of(), () -> Cell.parse(feel, fact.getType()), FeelHints.cell(feel, fact))
                .or(() -> FeelHints.outside(feel, fact));
    }

    /**
     * Checks a conclusion cell.
     *
     * @param feel what the cell holds
     * @param type the type of its column
     * @return what is wrong, empty when it can be executed and analysed
     */
    public static Optional<FeelProblem> conclusion(String feel, FactType type) {
        if (feel.isBlank()) {
            return wrong("Cần một kết luận nhưng ô để trống.", "Expected a conclusion but the cell is empty.");
        }
        return problem(
                        feel,
                        Set.of(),
                        () -> CompiledRow.literal(feel, new TableSource.Output("", type)),
                        FeelHints.literal(feel, type))
                .or(() -> FeelHints.thousands(feel));
    }

    /**
     * Checks a condition of a limit, a component, a fee or an exemption.
     *
     * @param feel the condition
     * @param facts the data dictionary
     * @return what is wrong, empty when it can be executed
     */
    public static Optional<FeelProblem> condition(String feel, Collection<Fact> facts) {
        List<TableFact> known = known(facts);
        return problem(feel, names(known), () -> ConditionParser.parse(feel, known), null);
    }

    /**
     * Checks the formula of a fee or a cap.
     *
     * @param feel the formula; words are no FEEL and never wrong
     * @param facts the data dictionary
     * @return what is wrong, empty when it can be computed or is words
     */
    public static Optional<FeelProblem> formula(String feel, Collection<Fact> facts) {
        List<TableFact> known = known(facts);
        if (!FormulaText.isFeel(feel, names(known))) {
            return Optional.empty();
        }
        return problem(feel, names(known), () -> FormulaParser.parse(feel, known), null)
                .map(found -> new FeelProblem(Kind.WRONG, found.sentence(), null));
    }

    private static Optional<FeelProblem> problem(
            String feel, Set<String> facts, Runnable parsing, @Nullable String hint) {
        if (feel.chars().filter(c -> c == '"').count() % 2 == 1) {
            return wrong(
                    "Cần dấu ngoặc kép đóng nhưng gặp hết biểu thức. Hãy thêm \" ở cuối chữ.",
                    "Expected a closing quotation mark but found the end. Maybe add one after the text.");
        }
        var hostile = new TableFaults("");
        FeelGuard.check(feel, new Text("Biểu thức", "The expression"), facts, hostile);
        Text refused = hostile.first();
        if (refused != null) {
            return Optional.of(new FeelProblem(
                    Kind.WRONG, with(new Text(refused.vi() + ".", refused.en() + "."), hint), hint));
        }
        try {
            parsing.run();
            return Optional.empty();
        } catch (UncoveredFeelException e) {
            return Optional.of(told(feel, facts, e, hint));
        }
    }

    private static FeelProblem told(String feel, Set<String> facts, UncoveredFeelException e, @Nullable String hint) {
        List<String> unknown = facts.isEmpty() ? List.of() : FeelGuard.unknownNames(feel, facts);
        if (!unknown.isEmpty()) {
            String shown = String.join(", ", unknown);
            return new FeelProblem(
                    Kind.WRONG,
                    new Text(
                            "Cần tên dữ kiện có trong danh mục nhưng gặp %s. Hãy khai báo dữ kiện này hoặc chọn từ gợi ý."
                                    .formatted(shown),
                            "Expected facts of the data dictionary but found %s. Maybe declare it or choose from the suggestions."
                                    .formatted(shown)),
                    null);
        }
        if (hint == null && FeelGuard.usesFunctions(feel)) {
            return new FeelProblem(
                    Kind.BEYOND,
                    new Text(
                            "Biểu thức dùng hàm: được kiểm tra khi ban hành, không phân tích khoảng trống và chồng lấn.",
                            "It uses functions: it is checked at publication and not analysed for gaps and overlaps."),
                    null);
        }
        Text expected = e.expected() == null ? new Text("biểu thức FEEL", "FEEL") : e.expected();
        Text found = e.found().isEmpty() ? new Text("hết biểu thức", "the end") : new Text(e.found(), e.found());
        Text sentence = new Text(
                "Cần %s nhưng gặp %s.".formatted(expected.vi(), found.vi()),
                "Expected %s but found %s.".formatted(expected.en(), found.en()));
        return new FeelProblem(Kind.WRONG, with(sentence, hint), hint);
    }

    private static Text with(Text sentence, @Nullable String hint) {
        return hint == null
                ? sentence
                : new Text(sentence.vi() + " Hãy viết " + hint + ".", sentence.en() + " Maybe write " + hint + ".");
    }

    static Optional<FeelProblem> wrong(String vi, String en) {
        return Optional.of(new FeelProblem(Kind.WRONG, new Text(vi, en), null));
    }

    private static List<TableFact> known(Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.getName() != null && fact.isSetType())
                .map(TableFact::of)
                .toList();
    }

    private static Set<String> names(List<TableFact> facts) {
        return facts.stream().map(TableFact::name).collect(Collectors.toSet());
    }
}
