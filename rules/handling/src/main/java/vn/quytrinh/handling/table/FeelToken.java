package vn.quytrinh.handling.table;

/**
 * A token of FEEL.
 *
 * @param kind its kind
 * @param text what is written; of a string, what stands between the quotes
 */
record FeelToken(Kind kind, String text) {

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
