package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;

/** Reads FEEL token by token. Whatever is not expected is uncovered. */
final class FeelCursor {

    private static final int MOST_DIGITS = 34;

    private final List<FeelToken> tokens;
    private int at;

    FeelCursor(String feel) {
        this.tokens = FeelLexer.tokens(feel);
    }

    /** Returns the place, to come back to by {@link #reset}. */
    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    FeelToken peek() {
        return tokens.get(at);
    }

    FeelToken peekNext() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    FeelToken next() {
        FeelToken token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    boolean accept(String symbol) {
        boolean there = peek().isSymbol(symbol);
        if (there) {
            at++;
        }
        return there;
    }

    boolean acceptName(String name) {
        boolean there = peek().isName(name);
        if (there) {
            at++;
        }
        return there;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw new UncoveredFeelException();
        }
    }

    void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw new UncoveredFeelException();
        }
    }

    /** Reads a literal of a type. */
    Comparable<?> literal(FactType type) {
        return switch (type) {
            case TEXT -> string();
            case NUMBER -> number();
            case BOOLEAN -> bool();
            case DATE -> date();
        };
    }

    private String string() {
        FeelToken token = next();
        if (token.kind() != Kind.STRING || token.text().indexOf('\\') >= 0) {
            throw new UncoveredFeelException();
        }
        return token.text();
    }

    private BigDecimal number() {
        boolean negative = accept("-");
        FeelToken token = next();
        if (token.kind() != Kind.NUMBER) {
            throw new UncoveredFeelException();
        }
        BigDecimal value = new BigDecimal(token.text());
        if (value.precision() > MOST_DIGITS || token.text().length() > MOST_DIGITS) {
            throw new UncoveredFeelException();
        }
        return negative ? value.negate() : value;
    }

    private Boolean bool() {
        FeelToken token = next();
        if (!token.isName("true") && !token.isName("false")) {
            throw new UncoveredFeelException();
        }
        return token.isName("true");
    }

    private LocalDate date() {
        boolean at = accept("@");
        if (!at) {
            if (!acceptName("date")) {
                throw new UncoveredFeelException();
            }
            expect("(");
        }
        String text = string();
        if (!at) {
            expect(")");
        }
        try {
            if (!text.matches("[1-9]\\d{3}-\\d\\d-\\d\\d")) {
                throw new UncoveredFeelException();
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UncoveredFeelException();
        }
    }
}
