package vn.quytrinh.handling.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/** Amounts of money: whole đồng, from nothing to what can be a fee. */
final class Dong {

    /** A thousand billion đồng; whoever computes more has mistyped. */
    private static final int MOST_DIGITS = 15;

    private Dong() {}

    /** Tells whether a number is an amount that can be collected. */
    static boolean isAmount(@Nullable BigDecimal number) {
        return number != null
                && number.signum() >= 0
                && number.precision() - number.scale() <= MOST_DIGITS
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** Returns an amount in its one form. */
    static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** Returns an amount in words: 200.000 đồng, VND 200,000. */
    static Text text(BigDecimal amount) {
        String grouped = String.format(Locale.ROOT, "%,d", whole(amount).toBigInteger());
        return new Text(grouped.replace(',', '.') + " đồng", "VND " + grouped);
    }
}
