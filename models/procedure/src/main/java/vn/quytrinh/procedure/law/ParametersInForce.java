package vn.quytrinh.procedure.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.procedure.time.Limits;

/**
 * The legal parameters in force on one date in one territory.
 *
 * @param byName the values by the name of the parameter; a parameter the law did not set is absent
 */
public record ParametersInForce(Map<String, ParameterInForce> byName) {

    /** Makes the values unmodifiable. */
    public ParametersInForce {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /**
     * Finds the values in force. A value of the territory itself goes before one of the territory around it.
     *
     * @param register the law, not null
     * @param date the regime date, not null
     * @param scope the territory, not null: {@code VN}, or one within it separated by dots ({@code VN.H05})
     */
    public static ParametersInForce at(LegalRegister register, LocalDate date, String scope) {
        Map<String, ParameterInForce> found = new TreeMap<>();
        for (LegalParameter parameter : register.getParameters()) {
            for (String around = scope; around != null; around = around(around)) {
                Optional<ParameterValue> value = value(parameter, date, around);
                if (value.isPresent()) {
                    found.put(parameter.getName(), inForce(parameter, value.get()));
                    break;
                }
            }
        }
        return new ParametersInForce(found);
    }

    /** Returns the value of a parameter, or nothing when the law set none. */
    public Optional<ParameterInForce> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static @Nullable String around(String scope) {
        int dot = scope.lastIndexOf('.');
        return dot < 0 ? null : scope.substring(0, dot);
    }

    private static Optional<ParameterValue> value(LegalParameter parameter, LocalDate date, String scope) {
        return parameter.getValues().stream()
                .filter(value -> scope.equals(value.getScope()))
                .filter(value -> !date.isBefore(value.getEffectiveFrom()))
                .filter(value -> value.getEffectiveTo() == null || !date.isAfter(value.getEffectiveTo()))
                .findFirst();
    }

    private static ParameterInForce inForce(LegalParameter parameter, ParameterValue value) {
        Citation citation = value.getCitation();
        return new ParameterInForce(
                parameter.getName(),
                value.getValue(),
                value.isSetUnit() ? Limits.unit(value.getUnit()) : null,
                value.getRuleId(),
                new LawCitation(
                        citation.getInstrument(), citation.getArticle(), citation.getClause(), citation.getPoint()),
                value.isVerified());
    }
}
