package vn.quytrinh.handling.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A dossier's code (mã hồ sơ).
 *
 * @param code the code
 * @param structured whether it has the form M.Y.Z-YYMMDD-AAXXXX
 * @param sequenceDigits how many digits follow the two of the system
 */
public record CodeFact(String code, boolean structured, int sequenceDigits) implements FactDescription {

    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{1,3}){1,2}-\\d{6}-\\d{2}(\\d*)");

    /** Reads a code. */
    public static CodeFact of(String code) {
        Matcher form = FORM.matcher(code);
        return form.matches() ? new CodeFact(code, true, form.group(1).length()) : new CodeFact(code, false, 0);
    }

    @Override
    public String describe() {
        return "code " + code;
    }
}
