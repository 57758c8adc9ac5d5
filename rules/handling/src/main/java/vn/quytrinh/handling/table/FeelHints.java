package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.table.FeelProblem.Kind;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** What an author probably meant: habits of offices that FEEL writes otherwise. */
final class FeelHints {

    private static final Pattern DAY = Pattern.compile("@?\"?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\"?");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<!\\d)(?<!\\d\\.)[1-9]\\d{0,2}(\\.\\d{3})+(?!\\d)(?!\\.\\d)");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    private FeelHints() {}

    /** Returns how a cell might be written, null when nothing comes to mind. */
    static @Nullable String cell(String feel, Fact fact) {
        String plain = feel.strip();
        for (String choice : fact.getChoices()) {
            if (choice.equalsIgnoreCase(plain)) {
                return '"' + choice + '"';
            }
        }
        return literal(feel, fact.getType());
    }

    /** Returns how a literal might be written, null when nothing comes to mind. */
    static @Nullable String literal(String feel, FactType type) {
        String plain = feel.strip();
        return switch (type) {
            case TEXT -> plain.indexOf('"') < 0 && !FeelGuard.usesFunctions(plain) ? '"' + plain + '"' : null;
            case BOOLEAN -> bool(plain.toLowerCase(Locale.ROOT));
            case DATE -> date(plain);
            case NUMBER -> thousands(plain).map(FeelProblem::instead).orElse(null);
        };
    }

    /** Returns the values of a cell that the fact never has. */
    static Optional<FeelProblem> outside(String feel, Fact fact) {
        List<String> choices = fact.getChoices();
        if (fact.getType() == FactType.NUMBER) {
            return thousands(feel);
        }
        if (fact.getType() != FactType.TEXT || choices.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = Cell.parse(feel, FactType.TEXT);
        return FactDomain.intervals(cell).stream()
                .map(Interval::lower)
                .filter(value -> value != null && !choices.contains(value))
                .findFirst()
                .flatMap(value -> FeelCheck.wrong(
                        "Cần một trong các lựa chọn %s nhưng gặp \"%s\".".formatted(choices, value),
                        "Expected one of the choices %s but found \"%s\".".formatted(choices, value)));
    }

    /** Returns a number written with points between thousands, which FEEL takes for a fraction. */
    static Optional<FeelProblem> thousands(String feel) {
        Matcher matcher = THOUSANDS.matcher(feel);
        if (STRING.matcher(feel).find() || !matcher.find()) {
            return Optional.empty();
        }
        String meant = matcher.group().replace(".", "");
        Text sentence = new Text(
                "Dấu chấm trong FEEL là dấu thập phân nên %s không phải là %s. Hãy viết %s."
                        .formatted(matcher.group(), meant, meant),
                "A point in FEEL begins a fraction, so %s is not %s. Maybe write %s."
                        .formatted(matcher.group(), meant, meant));
        String instead = matcher.replaceAll(number -> number.group().replace(".", ""));
        return Optional.of(new FeelProblem(Kind.WRONG, sentence, instead));
    }

    private static @Nullable String bool(String plain) {
        return switch (plain) {
            case "có", "co", "đúng", "yes" -> "true";
            case "không", "khong", "sai", "no" -> "false";
            default -> null;
        };
    }

    private static @Nullable String date(String plain) {
        Matcher day = DAY.matcher(plain);
        return day.find()
                ? day.replaceAll(found -> "@\"%s-%02d-%02d\""
                        .formatted(found.group(3), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))))
                : null;
    }
}
