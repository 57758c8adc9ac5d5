package vn.quytrinh.interchange.reading.time;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * The unit of times that are bare numbers, as a header or a line above the table says it.
 *
 * @param unit the unit, null when only ngày or giờ is said
 * @param day whether bare ngày (true) or bare giờ (false) is said, where the unit is null
 * @param hoursPerDay how many hours a day is said to have, null when it is not said
 */
public record BareUnit(
        @Nullable LegalUnit unit, boolean day, @Nullable BigDecimal hoursPerDay) {

    private static final Pattern HOURS_A_DAY = Pattern.compile(
            "(?:moi ngay|1 ngay|01 ngay|ngay)(?: lam viec)?(?: (?:tinh|la|bang|lam viec))*\\s*[=:]?\\s*(\\d{1,2}(?:[.,]\\d)?)\\s*(?:gio|h|tieng)(?: lam viec)?|(\\d{1,2})\\s*(?:gio|h)\\s*/\\s*(?:1 )?ngay");

    /**
     * Reads the unit that a header names.
     *
     * @param header the words of the header
     * @return the unit, null when it names none
     */
    public static @Nullable BareUnit of(String header) {
        String folded = FoldedText.of(header);
        BigDecimal hours = hoursPerDay(header);
        String rest = HOURS_A_DAY.matcher(folded).replaceAll(" ");
        if (rest.matches(".*\\bngay (lam viec|lv)\\b.*")) {
            return new BareUnit(LegalUnit.WORKING_DAY, true, hours);
        }
        if (rest.matches(".*\\bgio (lam viec|lv|hanh chinh)\\b.*")) {
            return new BareUnit(LegalUnit.WORKING_HOUR, false, hours);
        }
        if (rest.matches(".*\\bbuoi\\b.*")) {
            return new BareUnit(LegalUnit.SESSION, false, hours);
        }
        if (rest.matches(".*\\bgio\\b.*")) {
            return new BareUnit(hours == null ? null : LegalUnit.WORKING_HOUR, false, hours);
        }
        if (rest.matches(".*\\bngay\\b.*")) {
            return new BareUnit(null, true, hours);
        }
        return hours == null ? null : new BareUnit(LegalUnit.WORKING_HOUR, false, hours);
    }

    /** Returns how many hours a day is said to have, null when the text does not say. */
    public static @Nullable BigDecimal hoursPerDay(String text) {
        Matcher matcher = HOURS_A_DAY.matcher(FoldedText.of(text));
        if (!matcher.find()) {
            return null;
        }
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new BigDecimal(number.replace(',', '.'));
    }
}
