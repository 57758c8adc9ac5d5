package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A FEEL number in the covered part, over the facts of a document by their places. Immutable; null where it has no value. */
sealed interface Formula {

    /** A FEEL number is a decimal128. */
    MathContext PRECISION = MathContext.DECIMAL128;

    /** Returns the number, null when a fact it needs is unknown or FEEL gives null. */
    @Nullable
    BigDecimal value(@Nullable Object[] facts);

    /** A number written down, or {@code null}. */
    record Constant(@Nullable BigDecimal number) implements Formula {
        @Override
        public @Nullable BigDecimal value(@Nullable Object[] facts) {
            return number;
        }
    }

    /** A number fact. */
    record Read(int fact) implements Formula {
        @Override
        public @Nullable BigDecimal value(@Nullable Object[] facts) {
            return facts[fact] instanceof BigDecimal number ? number : null;
        }
    }

    /** Arithmetic on two numbers. */
    record Arithmetic(char operator, Formula left, Formula right) implements Formula {
        @Override
        public @Nullable BigDecimal value(@Nullable Object[] facts) {
            BigDecimal one = left.value(facts);
            BigDecimal other = right.value(facts);
            if (one == null || other == null) {
                return null;
            }
            return switch (operator) {
                case '+' -> one.add(other, PRECISION);
                case '-' -> one.subtract(other, PRECISION);
                case '*' -> one.multiply(other, PRECISION);
                case '/' -> other.signum() == 0 ? null : one.divide(other, PRECISION);
                default -> throw new IllegalStateException("Expected + - * / but found " + operator);
            };
        }
    }

    /** The least or the greatest of numbers. */
    record Extreme(boolean greatest, List<Formula> among) implements Formula {
        @Override
        public @Nullable BigDecimal value(@Nullable Object[] facts) {
            BigDecimal found = null;
            for (int i = 0; i < among.size(); i++) {
                BigDecimal one = among.get(i).value(facts);
                if (one == null) {
                    return null;
                }
                if (found == null || one.compareTo(found) * (greatest ? 1 : -1) > 0) {
                    found = one;
                }
            }
            return found;
        }
    }

    /** The whole number next below or above. */
    record Whole(boolean up, Formula of) implements Formula {
        @Override
        public @Nullable BigDecimal value(@Nullable Object[] facts) {
            BigDecimal number = of.value(facts);
            if (number == null || number.scale() <= 0) {
                return number;
            }
            return number.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
        }
    }

    /** {@code if … then … else …}; without a value while the condition is not known. */
    record Choice(Condition when, Formula then, Formula otherwise) implements Formula {
        @Override
        public @Nullable BigDecimal value(@Nullable Object[] facts) {
            Boolean holds = when.test(facts);
            return holds == null ? null : (holds ? then : otherwise).value(facts);
        }
    }
}
