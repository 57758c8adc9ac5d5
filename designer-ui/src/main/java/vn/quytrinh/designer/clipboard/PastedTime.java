package vn.quytrinh.designer.clipboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.model.common.LegalUnit;

/**
 * A time as one cell of a pasted column says it.
 *
 * @param text the words of the cell
 * @param value the amount, null where the cell says no single one
 * @param unit its unit, null where the cell names none
 * @param blank whether nothing stands in the cell
 */
public record PastedTime(
        String text, @Nullable BigDecimal value, @Nullable LegalUnit unit, boolean blank) {

    /**
     * Reads a cell.
     *
     * @param text its words, not null
     */
    public static PastedTime read(String text) {
        String plain = text.strip();
        if (plain.matches("\\d+([.,]\\d+)?")) {
            return new PastedTime(plain, new BigDecimal(plain.replace(',', '.')), null, false);
        }
        TimeReading reading = TimeText.read(plain, null);
        if (reading.kind() == TimeReading.Kind.SAME_DAY) {
            return new PastedTime(plain, BigDecimal.ONE, LegalUnit.SAME_DAY, false);
        }
        boolean single = reading.kind() == TimeReading.Kind.AMOUNT
                && reading.cases().isEmpty()
                && reading.faults().isEmpty()
                && reading.amounts().size() == 1
                && reading.amounts().getFirst().unit() != null;
        return single
                ? new PastedTime(
                        plain,
                        reading.amounts().getFirst().value(),
                        reading.amounts().getFirst().unit(),
                        false)
                : new PastedTime(plain, null, null, reading.kind() == TimeReading.Kind.BLANK);
    }

    /** Tells whether the cell says a time, or that there is none. */
    public boolean isClear() {
        return blank || value != null;
    }
}
