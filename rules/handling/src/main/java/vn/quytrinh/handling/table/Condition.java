package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A FEEL condition in the covered part, over the facts of a document by their places. Immutable; true, false or unknown. */
sealed interface Condition {

    /** Returns what the condition says of facts, null for unknown. */
    @Nullable
    Boolean test(@Nullable Object[] facts);

    /** A boolean written down. */
    record Constant(boolean value) implements Condition {
        @Override
        public Boolean test(@Nullable Object[] facts) {
            return value;
        }
    }

    /** A boolean fact. */
    record IsTrue(int fact) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            return facts[fact] instanceof Boolean known ? known : null;
        }
    }

    /** Equality with a value, or with nothing; only a fact that is {@link Unknown} leaves it unknown. */
    record Equals(int fact, @Nullable Comparable<?> value) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            Object found = facts[fact];
            if (found == Unknown.FACT) {
                return value == null ? true : null;
            }
            return found == null || value == null ? found == value : Interval.compare(found, value) == 0;
        }
    }

    /** A range; unknown when the fact is. */
    record Within(int fact, Interval range) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            Object found = facts[fact];
            return found == null || found == Unknown.FACT ? null : range.contains(found);
        }
    }

    /** Values of which one must be the fact's. */
    record In(int fact, Cell cell) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            return facts[fact] == Unknown.FACT ? null : (Boolean) cell.accepts(facts[fact]);
        }
    }

    /** Order of two numbers; unknown when one has no value. */
    record Ordered(String operator, Formula left, Formula right) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            BigDecimal one = left.value(facts);
            BigDecimal other = right.value(facts);
            if (one == null || other == null) {
                return null;
            }
            int order = one.compareTo(other);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            };
        }
    }

    /** Negation; of the unknown, unknown. */
    record Not(Condition negated) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            Boolean value = negated.test(facts);
            return value == null ? null : !value;
        }
    }

    /** Conjunction and disjunction: the deciding value decides, else an unknown makes it unknown. */
    record Junction(boolean deciding, List<Condition> parts) implements Condition {
        @Override
        public @Nullable Boolean test(@Nullable Object[] facts) {
            boolean unknown = false;
            for (int i = 0; i < parts.size(); i++) {
                Boolean value = parts.get(i).test(facts);
                if (value == null) {
                    unknown = true;
                } else if (value == deciding) {
                    return deciding;
                }
            }
            return unknown ? null : !deciding;
        }
    }
}
