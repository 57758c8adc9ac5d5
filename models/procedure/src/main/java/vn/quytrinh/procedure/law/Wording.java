package vn.quytrinh.procedure.law;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRule;

/**
 * What something of the register says, in the project's own words. It is no text of law, and nothing about whether the signed text
 * was checked. A register published before there were such words gives the words of its source in both languages.
 *
 * @param vietnamese the words in Vietnamese
 * @param english the words in English; Vietnamese terms of art may stand in parentheses
 */
public record Wording(String vietnamese, String english) {

    /**
     * Says what an instrument is about.
     *
     * @param instrument the instrument, not null
     */
    public static Wording of(LegalInstrument instrument) {
        return of(instrument.getRoleVi(), instrument.getRoleEn(), instrument.getRole());
    }

    /**
     * Says what a rule demands.
     *
     * @param rule the rule, not null
     */
    public static Wording of(LegalRule rule) {
        return of(rule.getStatementVi(), rule.getStatementEn(), rule.getStatement());
    }

    private static Wording of(@Nullable String vietnamese, @Nullable String english, String source) {
        return new Wording(Objects.requireNonNullElse(vietnamese, source), Objects.requireNonNullElse(english, source));
    }
}
