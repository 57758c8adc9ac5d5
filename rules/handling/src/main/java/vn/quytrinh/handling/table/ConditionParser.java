package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/**
 * Reads conditions: facts compared with literals, numbers put in order, joined by {@code and}, {@code or}, {@code not(…)}.
 * {@code between} is left to KIE DMN, where an unknown value makes the whole condition unknown.
 */
final class ConditionParser {

    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");

    private static final Text FACT = new Text("tên một dữ kiện", "the name of a fact");
    private static final Text COMPARISON =
            new Text("dấu so sánh =, !=, <, <=, >, >= hoặc in (…)", "a comparison =, !=, <, <=, >, >= or in (…)");
    private static final Text TWO_VALUES = new Text("từ hai giá trị trở lên sau in", "two or more values after in");

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
        UncoveredFeelException noLiteral = null;
        try {
            Condition part = literalPart();
            if (!goesOnAsNumber(cursor.peek())) {
                return part;
            }
        } catch (UncoveredFeelException e) {
            noLiteral = e;
        }
        cursor.reset(start);
        try {
            return order();
        } catch (UncoveredFeelException e) {
            throw noLiteral == null ? e : UncoveredFeelException.further(noLiteral, e);
        }
    }

    private static boolean goesOnAsNumber(FeelToken next) {
        return next.kind() == Kind.SYMBOL && (ARITHMETIC.contains(next.text()) || ORDER.contains(next.text()));
    }

    private Condition order() {
        var numbers = new FormulaParser(cursor, facts);
        Formula left = numbers.sum();
        FeelToken operator = cursor.peek();
        if (operator.kind() != Kind.SYMBOL || !ORDER.contains(operator.text())) {
            throw cursor.unexpected(COMPARISON);
        }
        cursor.next();
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
        FeelToken token = cursor.peek();
        int fact = place(token);
        boolean constant = token.isName("true") || token.isName("false");
        if (fact < 0 && !constant) {
            throw cursor.unexpected(FACT);
        }
        cursor.next();
        return fact < 0 ? new Condition.Constant(token.isName("true")) : comparison(fact);
    }

    private Condition closed() {
        Condition inner = disjunction();
        cursor.expect(")");
        return inner;
    }

    /** Returns the place of a fact, -1 where the token names none. */
    private int place(FeelToken token) {
        for (int i = 0; i < facts.size(); i++) {
            if (token.isName(facts.get(i).name())) {
                return i;
            }
        }
        return -1;
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
        throw cursor.unexpected(COMPARISON);
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
            throw cursor.unexpected(TWO_VALUES);
        }
        return new Condition.In(fact, new Cell.OneOf(List.copyOf(values)));
    }
}
