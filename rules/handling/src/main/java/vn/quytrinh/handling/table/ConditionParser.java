package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;

/**
 * Reads conditions: facts compared with literals, numbers put in order, joined by {@code and}, {@code or}, {@code not(…)}.
 * {@code between} is left to KIE DMN, where an unknown value makes the whole condition unknown.
 */
final class ConditionParser {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");

    private final FeelCursor cursor;
    private final List<TableFact> facts;

    ConditionParser(FeelCursor cursor, List<TableFact> facts) {
        this.cursor = cursor;
        this.facts = facts;
    }

    /**
     * Reads a condition.
     *
     * @param facts the facts it may name; their places are what the result refers to
     * @throws UncoveredFeelException when it is not in the covered part of FEEL
     */
    static Condition parse(String feel, List<TableFact> facts) {
        var cursor = new FeelCursor(feel);
        Condition condition = new ConditionParser(cursor, facts).disjunction();
        cursor.expectEnd();
        return condition;
    }

    /** Reads a condition up to where it ends. */
    Condition disjunction() {
        return junction("or", true, () -> junction("and", false, this::part));
    }

    private Condition junction(String word, boolean deciding, Supplier<Condition> part) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (cursor.acceptName(word));
        return parts.size() == 1 ? parts.get(0) : new Condition.Junction(deciding, List.copyOf(parts));
    }

    /** What is no comparison with literals may still order two numbers; a parenthesis may open either. */
    private Condition part() {
        int start = cursor.mark();
        try {
            Condition part = literalPart();
            if (!goesOnAsNumber(cursor.peek())) {
                return part;
            }
        } catch (UncoveredFeelException e) {
            // read again as an order of two numbers
        }
        cursor.reset(start);
        return order();
    }

    private static boolean goesOnAsNumber(FeelToken next) {
        return next.kind() == Kind.SYMBOL && (ARITHMETIC.contains(next.text()) || ORDER.contains(next.text()));
    }

    private Condition order() {
        var numbers = new FormulaParser(cursor, facts);
        Formula left = numbers.sum();
        FeelToken operator = cursor.next();
        if (operator.kind() != Kind.SYMBOL || !ORDER.contains(operator.text())) {
            throw new UncoveredFeelException();
        }
        return new Condition.Ordered(operator.text(), left, numbers.sum());
    }

    private Condition literalPart() {
        if (cursor.acceptName("not")) {
            cursor.expect("(");
            return new Condition.Not(closed());
        }
        if (cursor.accept("(")) {
            return closed();
        }
        FeelToken token = cursor.next();
        if (token.isName("true") || token.isName("false")) {
            return new Condition.Constant(token.isName("true"));
        }
        return comparison(place(token));
    }

    private Condition closed() {
        Condition inner = disjunction();
        cursor.expect(")");
        return inner;
    }

    private int place(FeelToken token) {
        if (token.kind() == Kind.NAME) {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).name().equals(token.text())) {
                    return i;
                }
            }
        }
        throw new UncoveredFeelException();
    }

    private Condition comparison(int fact) {
        FactType type = facts.get(fact).type();
        if (cursor.accept("=")) {
            return equality(fact, type);
        }
        if (cursor.accept("!=")) {
            return new Condition.Not(equality(fact, type));
        }
        if (cursor.acceptName("in")) {
            return membership(fact, type);
        }
        boolean ordered = type == FactType.NUMBER || type == FactType.DATE;
        FeelToken next = cursor.peek();
        if (ordered && next.kind() == Kind.SYMBOL && ORDER.contains(next.text())) {
            return new Condition.Within(fact, bounded(cursor.next().text(), type));
        }
        if (type == FactType.BOOLEAN) {
            return new Condition.IsTrue(fact);
        }
        throw new UncoveredFeelException();
    }

    private Condition equality(int fact, FactType type) {
        return new Condition.Equals(fact, cursor.acceptName("null") ? null : cursor.literal(type));
    }

    private Interval bounded(String operator, FactType type) {
        Comparable<?> bound = cursor.literal(type);
        boolean in = operator.endsWith("=");
        return operator.startsWith("<") ? new Interval(null, false, bound, in) : new Interval(bound, in, null, false);
    }

    /** Reads {@code in (a, b)} with two or more literals; one alone in parentheses is read by FEEL as an expression. */
    private Condition membership(int fact, FactType type) {
        cursor.expect("(");
        List<Interval> values = new ArrayList<>();
        do {
            values.add(Interval.of(cursor.literal(type)));
        } while (cursor.accept(","));
        cursor.expect(")");
        if (values.size() < 2) {
            throw new UncoveredFeelException();
        }
        return new Condition.In(fact, new Cell.OneOf(List.copyOf(values)));
    }
}
