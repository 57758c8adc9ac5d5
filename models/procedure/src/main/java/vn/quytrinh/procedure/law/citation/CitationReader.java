package vn.quytrinh.procedure.law.citation;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text that is one citation and nothing else. */
final class CitationReader {

    private static final int LONGEST = 300;

    private static final Pattern TAIL = Pattern.compile("(?:^|[\\s,]+)" + CitationGrammar.AFTER + "$");

    private static final Pattern HEAD = Pattern.compile("^" + CitationGrammar.BEFORE + "(?=\\s|$)");

    /** A kind of instrument and a number or a year, or a number alone; not a clause or point left without its article. */
    private static final Pattern INSTRUMENT =
            Pattern.compile("(?!(?:[Kk]hoản|[Đđ]iểm|[Đđ]iều)\\s)(?:\\p{L}[^;]*\\s)?\\d[\\p{L}\\d./-]*");

    private CitationReader() {}

    static LawCitation read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            Matcher head = HEAD.matcher(text);
            if (head.find()) {
                String rest = CitationGrammar.instrument(text.substring(head.end()));
                if (rest.isEmpty() || isInstrument(rest)) {
                    return CitationGrammar.before(rest, head);
                }
            }
            Matcher tail = TAIL.matcher(text);
            boolean placed = tail.find();
            String instrument = CitationGrammar.instrument(placed ? text.substring(0, tail.start()) : text);
            if (instrument.isEmpty() && placed || isInstrument(instrument)) {
                return placed ? CitationGrammar.after(instrument, tail) : new LawCitation(instrument, null, null, null);
            }
        }
        throw new IllegalArgumentException("Expected a citation but found \""
                + text.substring(0, Math.min(80, text.length()))
                + "\". Maybe write it like NĐ 118/2025/NĐ-CP Đ17.2.a.");
    }

    private static boolean isInstrument(String text) {
        return INSTRUMENT.matcher(text).matches();
    }
}
