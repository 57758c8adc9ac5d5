package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.quytrinh.handling.table.FeelToken.Kind;

/**
 * Tells a formula to be computed from one that is only told. Agencies write both in the same place: {@code 2000 * pages}, and
 * "2.000 đ/trang, theo nghị quyết của HĐND tỉnh".
 */
final class FormulaText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+");
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "**");

    private FormulaText() {}

    /**
     * Tells whether a text is meant as FEEL: it names a fact, or has an operator between any two of its operands, one of which
     * is a name. Prose has two words next to each other; figures alone are prose too, for "50.000" is fifty thousand there and
     * fifty in FEEL.
     */
    static boolean isFeel(String text, Set<String> facts) {
        List<String> words =
                WORD.matcher(text).results().map(word -> word.group()).toList();
        if (words.stream().anyMatch(facts::contains)) {
            return true;
        }
        return !FeelGuard.knowsAll(words) && isExpression(text);
    }

    private static boolean isExpression(String text) {
        try {
            List<FeelToken> tokens = FeelLexer.tokens(text);
            boolean operator = false;
            for (int i = 1; i < tokens.size(); i++) {
                FeelToken token = tokens.get(i);
                if (isOperand(tokens.get(i - 1)) && isOperand(token)) {
                    return false;
                }
                operator |= token.kind() == Kind.SYMBOL && OPERATORS.contains(token.text());
            }
            return operator;
        } catch (UncoveredFeelException e) {
            return false;
        }
    }

    private static boolean isOperand(FeelToken token) {
        return token.kind() == Kind.NUMBER
                || token.kind() == Kind.STRING
                || token.kind() == Kind.NAME && !FeelGuard.isKeyword(token.text());
    }
}
