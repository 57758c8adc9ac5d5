package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** Reads FEEL token by token. Whatever is not expected is uncovered. */
final class FeelCursor {

    private static final int MOST_DIGITS = 34;
    private static final Text DATE = new Text("một ngày như @\"2026-03-05\"", "a date such as @\"2026-03-05\"");

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
            throw unexpected(new Text("dấu " + symbol, symbol));
        }
    }

    void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw unexpected(new Text("hết biểu thức", "the end"));
        }
    }

    /** Returns the error of a reading that cannot go on here. */
    UncoveredFeelException unexpected(Text expected) {
        FeelToken token = peek();
        String found = token.kind() == Kind.STRING ? '"' + token.text() + '"' : token.text();
        return new UncoveredFeelException(at, expected, found);
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
        if (peek().kind() != Kind.STRING || peek().text().indexOf('\\') >= 0) {
            throw unexpected(new Text("chữ trong ngoặc kép", "a text in quotation marks"));
        }
        return next().text();
    }

    private BigDecimal number() {
        boolean negative = accept("-");
        FeelToken token = peek();
        if (token.kind() != Kind.NUMBER) {
            throw unexpected(new Text("một số", "a number"));
        }
        BigDecimal value = new BigDecimal(token.text());
        if (value.precision() > MOST_DIGITS || token.text().length() > MOST_DIGITS) {
            throw unexpected(new Text("số có nhiều nhất 34 chữ số", "a number of at most 34 digits"));
        }
        next();
        return negative ? value.negate() : value;
    }

    private Boolean bool() {
        if (!peek().isName("true") && !peek().isName("false")) {
            throw unexpected(new Text("true (có) hoặc false (không)", "true or false"));
        }
        return next().isName("true");
    }

    private LocalDate date() {
        boolean at = accept("@");
        if (!at) {
            if (!acceptName("date")) {
                throw unexpected(DATE);
            }
            expect("(");
        }
        UncoveredFeelException noDate = unexpected(DATE);
        String text = string();
        if (!at) {
            expect(")");
        }
        try {
            if (!text.matches("[1-9]\\d{3}-\\d\\d-\\d\\d")) {
                throw noDate;
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw noDate;
        }
    }
}
