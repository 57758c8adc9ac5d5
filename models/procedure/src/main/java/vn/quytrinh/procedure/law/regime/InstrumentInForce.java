package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument in force.
 *
 * @param id its id in the register
 * @param number its number, for example {@code NĐ 118/2025/NĐ-CP}
 * @param role what it is about, in the words of the source
 * @param vietnamese what it is about, in Vietnamese
 * @param english what it is about, in English
 * @param from its first day
 * @param to its last day, or null while it has no end
 * @param scope its territory, {@code VN} or one within it
 * @param amendedBy the numbers of the instruments in force that amend it
 * @param source where the data come from
 * @param verified false while nobody has checked it against the signed text
 */
public record InstrumentInForce(
        String id,
        String number,
        String role,
        String vietnamese,
        String english,
        LocalDate from,
        @Nullable LocalDate to,
        String scope,
        List<String> amendedBy,
        String source,
        boolean verified) {

    /** Makes the list unmodifiable. */
    public InstrumentInForce {
        amendedBy = List.copyOf(amendedBy);
    }
}
