package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.handling.table.FeelToken.Kind;

/** Splits FEEL into tokens. What it does not know it refuses, so nothing unseen reaches an interpreter. */
final class FeelLexer {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<space>[ \\t\\r\\n]+)\
            |(?<number>\\d++(?:\\.\\d++)?+|\\.\\d++)\
            |(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+)\
            |"(?<string>[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+)"\
            |(?<symbol>\\.\\.|\\*\\*|<=|>=|!=|//|/\\*|[-<>=+*/(){}\\[\\],:.@?])\
            """);

    /** No cell or condition is longer, in characters. */
    static final int MOST_CHARACTERS = 2_000;

    private static final Set<String> COMMENTS = Set.of("//", "/*");

    private FeelLexer() {}

    /**
     * Returns the tokens of a text, closed by an {@code END}.
     *
     * @throws UncoveredFeelException when a character is none of FEEL's, a string does not end, a comment begins or
     *     the text is too long
     */
    static List<FeelToken> tokens(String feel) {
        if (feel.length() > MOST_CHARACTERS) {
            throw new UncoveredFeelException();
        }
        return split(feel);
    }

    /** Returns the tokens of a text of any length. */
    static List<FeelToken> split(String feel) {
        List<FeelToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(feel);
        int at = 0;
        while (at < feel.length()) {
            if (!matcher.region(at, feel.length()).lookingAt() || COMMENTS.contains(matcher.group())) {
                throw new UncoveredFeelException();
            }
            add(tokens, matcher);
            at = matcher.end();
        }
        tokens.add(new FeelToken(Kind.END, ""));
        return tokens;
    }

    /** Returns a text with a name replaced wherever it stands as a name, not within a string; what is no FEEL stays. */
    static String renamed(String feel, String from, String to) {
        var renamed = new StringBuilder();
        Matcher matcher = TOKEN.matcher(feel);
        int at = 0;
        while (at < feel.length() && matcher.region(at, feel.length()).lookingAt()) {
            boolean named = from.equals(matcher.group("name"));
            renamed.append(named ? to : matcher.group());
            at = matcher.end();
        }
        return renamed.append(feel, at, feel.length()).toString();
    }

    private static void add(List<FeelToken> tokens, Matcher matcher) {
        if (matcher.group("number") != null) {
            tokens.add(new FeelToken(Kind.NUMBER, matcher.group()));
        } else if (matcher.group("name") != null) {
            tokens.add(new FeelToken(Kind.NAME, matcher.group()));
        } else if (matcher.group("string") != null) {
            tokens.add(new FeelToken(Kind.STRING, matcher.group("string")));
        } else if (matcher.group("symbol") != null) {
            tokens.add(new FeelToken(Kind.SYMBOL, matcher.group()));
        }
    }
}
