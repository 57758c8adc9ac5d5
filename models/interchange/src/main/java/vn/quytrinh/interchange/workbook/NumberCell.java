package vn.quytrinh.interchange.workbook;

import java.math.BigDecimal;

/** Numbers as spreadsheets hold them. */
final class NumberCell {

    private NumberCell() {}

    /** Returns the shortest decimal text of a number. */
    static String text(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }
}
