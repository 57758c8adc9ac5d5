package vn.quytrinh.conformance.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.ParameterInForce;

/** The values of the sentences of a pack; a generated rule says the number of a value, never the value. */
final class LiteralTable {

    private static final Set<Operator> LISTS = Set.of(Operator.ONE_OF, Operator.CONTAINS, Operator.STARTS_WITH);

    private record Entry(FeatureType type, boolean list, List<Value> values) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Takes the values of a comparison and returns their number. */
    int add(FeatureType type, Operator operator, List<Value> values) {
        entries.add(new Entry(type, LISTS.contains(operator), List.copyOf(values)));
        return entries.size() - 1;
    }

    /** Returns the legal parameters named from a number on. */
    Set<String> parametersFrom(int first) {
        Set<String> names = new TreeSet<>();
        entries.subList(first, entries.size())
                .forEach(entry -> entry.values().stream()
                        .filter(value -> value.getKind() == ValueKind.PARAMETER)
                        .forEach(value -> names.add(value.getText())));
        return names;
    }

    int size() {
        return entries.size();
    }

    /** Returns the values on a day, legal parameters as the law has them. */
    Literals on(LocalDate day, LegalRegime law) {
        List<@Nullable Object> resolved = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.list()) {
                resolved.add(entry.values().stream().map(Value::getText).toList());
            } else {
                resolved.add(value(entry.type(), entry.values().get(0), day, law));
            }
        }
        return new Literals(resolved);
    }

    private static @Nullable Object value(FeatureType type, Value value, LocalDate day, LegalRegime law) {
        return switch (value.getKind()) {
            case WRITTEN -> written(type, value.getText()).orElse(null);
            case CHECK_DATE -> day;
            case PARAMETER ->
                law.find(value.getText())
                        .map(ParameterInForce::value)
                        .flatMap(text -> written(type, text))
                        .orElse(null);
            case FEATURE -> null;
        };
    }

    /** Reads a value as written, or nothing when it is not of the type. */
    static Optional<Object> written(FeatureType type, String text) {
        try {
            return Optional.of(
                    switch (type) {
                        case TEXT, YES_NO -> text;
                        case NUMBER -> new BigDecimal(text.strip());
                        case DATE -> LocalDate.parse(text.strip());
                    });
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
