package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.rulebase.Text;

/**
 * Keeps FEEL to what decides: no functions of one's own, no Java, no loops, no clock, no regular expressions, nothing that grows
 * without bound. Functions are allowed by name; what is not named here is refused.
 */
final class FeelGuard {

    static final int DEEPEST = 12;
    private static final int MOST_TOKENS = 400;

    private static final Set<String> REFUSED = Set.of(
            "function",
            "external",
            "java",
            "for",
            "some",
            "every",
            "return",
            "satisfies",
            "now",
            "today",
            "matches",
            "replace",
            "split",
            "string join",
            "sort",
            "get entries",
            "context");

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "date",
            "string length",
            "contains",
            "starts with",
            "ends with",
            "upper case",
            "lower case",
            "abs",
            "floor",
            "ceiling",
            "min",
            "max",
            "sum",
            "count",
            "list contains");

    /** The functions that the plain form covers. */
    private static final Set<String> PLAIN = Set.of("not", "date");

    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "in", "between", "if", "then", "else", "instance", "of");

    private static final Set<String> VALUES = Set.of("true", "false", "null");

    private final TableFaults faults;
    private final Set<String> facts;

    private FeelGuard(TableFaults faults, Set<String> facts) {
        this.faults = faults;
        this.facts = facts;
    }

    static boolean refuses(String name) {
        return REFUSED.contains(name);
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** Tells whether a text calls a function that is allowed, or uses what only KIE DMN covers. */
    static boolean usesFunctions(String feel) {
        try {
            List<FeelToken> tokens = FeelLexer.tokens(feel);
            for (int i = 0; i < tokens.size(); i++) {
                FeelToken token = tokens.get(i);
                boolean called = tokens.get(Math.min(i + 1, tokens.size() - 1)).isSymbol("(");
                if (token.isSymbol("?") || token.isName("between") || called && endsFunction(token)) {
                    return true;
                }
            }
            return false;
        } catch (UncoveredFeelException e) {
            return false;
        }
    }

    private static boolean endsFunction(FeelToken token) {
        return token.kind() == Kind.NAME
                && !PLAIN.contains(token.text())
                && FUNCTIONS.stream().anyMatch(name -> name.equals(token.text()) || name.endsWith(" " + token.text()));
    }

    /** Tells whether words are all FEEL's own. */
    static boolean knowsAll(List<String> words) {
        return words.stream()
                .allMatch(word -> KEYWORDS.contains(word) || VALUES.contains(word) || FUNCTIONS.contains(word));
    }

    /** Returns the names of a text that are neither facts nor FEEL's own, none where it is no FEEL. */
    static List<String> unknownNames(String feel, Set<String> facts) {
        List<String> unknown = new ArrayList<>();
        try {
            List<String> run = new ArrayList<>();
            for (FeelToken token : FeelLexer.tokens(feel)) {
                if (token.kind() == Kind.NAME && !KEYWORDS.contains(token.text())) {
                    run.add(token.text());
                } else {
                    boolean called = token.isSymbol("(") && FUNCTIONS.contains(String.join(" ", run));
                    run.stream()
                            .filter(name -> !called && !facts.contains(name) && !VALUES.contains(name))
                            .forEach(unknown::add);
                    run.clear();
                }
            }
        } catch (UncoveredFeelException e) {
            return List.of();
        }
        return unknown.stream().distinct().toList();
    }

    /** Adds a fault for a text that may not be executed. */
    static void check(String feel, Text place, Set<String> facts, TableFaults faults) {
        new FeelGuard(faults, facts).check(feel, place);
    }

    /** Adds a fault for every text of a document that may not be executed. */
    static void check(DmnSource source, TableFaults faults) {
        Set<String> facts = new HashSet<>();
        source.facts().forEach(fact -> facts.add(fact.name()));
        var guard = new FeelGuard(faults, facts);
        source.conditions()
                .forEach((name, feel) -> guard.check(feel, new Text("điều kiện " + name, "condition " + name)));
        source.formulas().forEach((name, feel) -> guard.check(feel, new Text("công thức " + name, "formula " + name)));
        for (TableSource table : source.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                guard.check(table.rows().get(row).conditions(), row, 0);
                guard.check(
                        table.rows().get(row).conclusions(), row, table.inputs().size());
            }
        }
    }

    private void check(List<String> cells, int row, int before) {
        for (int i = 0; i < cells.size(); i++) {
            check(
                    cells.get(i),
                    new Text(
                            "dòng %d, cột %d".formatted(row + 1, before + i + 1),
                            "row %d, column %d".formatted(row + 1, before + i + 1)));
        }
    }

    private void check(String feel, Text place) {
        if (feel.length() > FeelLexer.MOST_CHARACTERS) {
            faults.add(
                    TableFaults.TOO_LARGE,
                    "%s dài %d ký tự, nhiều nhất là %d".formatted(place.vi(), feel.length(), FeelLexer.MOST_CHARACTERS),
                    "%s: expected at most %d characters but found %d"
                            .formatted(place.en(), FeelLexer.MOST_CHARACTERS, feel.length()));
            return;
        }
        try {
            List<FeelToken> tokens = FeelLexer.tokens(feel);
            size(tokens, place);
            String refused = refused(tokens);
            if (refused != null) {
                faults.add(
                        TableFaults.FORBIDDEN,
                        "%s dùng \"%s\", điều mà bảng quyết định không được phép".formatted(place.vi(), refused),
                        "%s uses \"%s\", which a decision table may not; expected literals, comparisons and the functions %s"
                                .formatted(
                                        place.en(),
                                        refused,
                                        FUNCTIONS.stream().sorted().toList()));
            }
        } catch (UncoveredFeelException e) {
            faults.add(
                    TableFaults.INVALID,
                    "%s không phải là FEEL".formatted(place.vi()),
                    "%s is not FEEL; maybe a quote is not closed".formatted(place.en()));
        }
    }

    private void size(List<FeelToken> tokens, Text place) {
        int depth = 0;
        int deepest = 0;
        for (FeelToken token : tokens) {
            boolean opens = token.isSymbol("(") || token.isSymbol("[") || token.isName("if");
            depth += opens ? 1 : token.isSymbol(")") || token.isSymbol("]") || token.isName("else") ? -1 : 0;
            deepest = Math.max(deepest, Math.abs(depth));
        }
        if (deepest > DEEPEST || tokens.size() > MOST_TOKENS) {
            faults.add(
                    TableFaults.TOO_LARGE,
                    "%s lồng %d tầng và có %d từ, nhiều nhất là %d tầng và %d từ"
                            .formatted(place.vi(), deepest, tokens.size(), DEEPEST, MOST_TOKENS),
                    "%s: expected at most %d levels and %d words but found %d levels and %d words"
                            .formatted(place.en(), DEEPEST, MOST_TOKENS, deepest, tokens.size()));
        }
    }

    private @Nullable String refused(List<FeelToken> tokens) {
        List<String> run = new ArrayList<>();
        FeelToken before = new FeelToken(Kind.SYMBOL, "");
        for (FeelToken token : tokens) {
            if (token.kind() == Kind.NAME) {
                if (REFUSED.contains(token.text()) && !facts.contains(token.text())) {
                    return token.text();
                }
                if (KEYWORDS.contains(token.text())) {
                    run.clear();
                } else {
                    run.add(token.text());
                }
            } else {
                String problem = symbol(token, before, String.join(" ", run));
                if (problem != null) {
                    return problem;
                }
                run.clear();
            }
            before = token;
        }
        return null;
    }

    private @Nullable String symbol(FeelToken token, FeelToken before, String name) {
        if (token.isSymbol("{") || token.isSymbol("**")) {
            return token.text();
        }
        if (token.isSymbol("-") && before.isSymbol("-")) {
            return "--";
        }
        if (token.isSymbol("(")) {
            boolean callsResult = before.isSymbol(")")
                    || before.isSymbol("]")
                    || before.kind() == Kind.STRING
                    || before.kind() == Kind.NUMBER;
            return callsResult || !name.isEmpty() && !FUNCTIONS.contains(name) ? name + "(" : null;
        }
        return null;
    }
}
