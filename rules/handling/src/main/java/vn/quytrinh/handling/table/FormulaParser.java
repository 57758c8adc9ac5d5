package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/**
 * Reads numbers: number facts and literals joined by {@code + - * /}, {@code min}, {@code max}, {@code floor}, {@code ceiling} and
 * {@code if … then … else …}.
 */
final class FormulaParser {

    private static final Text NUMBER = new Text("một số hoặc dữ kiện kiểu số", "a number or a number fact");

    private final FeelCursor cursor;
    private final List<TableFact> facts;

    FormulaParser(FeelCursor cursor, List<TableFact> facts) {
        this.cursor = cursor;
        this.facts = facts;
    }

    /**
     * Reads a formula.
     *
     * @param facts the facts it may name; their places are what the result refers to
     * @throws UncoveredFeelException when it is not in the covered part of FEEL
     */
    static Formula parse(String feel, List<TableFact> facts) {
        var cursor = new FeelCursor(feel);
        Formula formula = new FormulaParser(cursor, facts).number();
        cursor.expectEnd();
        return formula;
    }

    private Formula number() {
        if (!cursor.acceptName("if")) {
            return sum();
        }
        Condition when = new ConditionParser(cursor, facts).disjunction();
        expectName("then");
        Formula then = number();
        expectName("else");
        return new Formula.Choice(when, then, number());
    }

    private void expectName(String name) {
        if (!cursor.acceptName(name)) {
            throw cursor.unexpected(new Text(name, name));
        }
    }

    /** Reads terms joined by {@code +} and {@code -}, from the left. */
    Formula sum() {
        return chain("+", "-", () -> chain("*", "/", this::operand));
    }

    private Formula chain(String one, String other, Supplier<Formula> part) {
        Formula left = part.get();
        while (cursor.peek().isSymbol(one) || cursor.peek().isSymbol(other)) {
            left = new Formula.Arithmetic(cursor.next().text().charAt(0), left, part.get());
        }
        return left;
    }

    private Formula operand() {
        FeelToken token = cursor.peek();
        if (token.kind() == Kind.NUMBER
                || token.isSymbol("-") && cursor.peekNext().kind() == Kind.NUMBER) {
            return new Formula.Constant((BigDecimal) cursor.literal(FactType.NUMBER));
        }
        if (cursor.accept("-")) {
            return new Formula.Arithmetic('-', new Formula.Constant(BigDecimal.ZERO), operand());
        }
        if (cursor.accept("(")) {
            Formula inner = number();
            cursor.expect(")");
            return inner;
        }
        if (token.kind() != Kind.NAME) {
            throw cursor.unexpected(NUMBER);
        }
        UncoveredFeelException noNumber = cursor.unexpected(NUMBER);
        cursor.next();
        return named(token.text(), noNumber);
    }

    private Formula named(String name, UncoveredFeelException noNumber) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).name().equals(name) && facts.get(i).type() == FactType.NUMBER) {
                return new Formula.Read(i);
            }
        }
        return switch (name) {
            case "null" -> new Formula.Constant(null);
            case "min" -> new Formula.Extreme(false, arguments());
            case "max" -> new Formula.Extreme(true, arguments());
            case "floor" -> new Formula.Whole(false, argument());
            case "ceiling" -> new Formula.Whole(true, argument());
            default -> throw noNumber;
        };
    }

    private Formula argument() {
        List<Formula> arguments = arguments();
        if (arguments.size() != 1) {
            throw new UncoveredFeelException();
        }
        return arguments.get(0);
    }

    private List<Formula> arguments() {
        cursor.expect("(");
        List<Formula> arguments = new ArrayList<>();
        do {
            arguments.add(number());
        } while (cursor.accept(","));
        cursor.expect(")");
        return List.copyOf(arguments);
    }
}
