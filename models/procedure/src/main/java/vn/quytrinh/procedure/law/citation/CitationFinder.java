package vn.quytrinh.procedure.law.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds citations in running text by the numbers of the instruments. */
final class CitationFinder {

    private static final String KIND = "(?:NĐ|TTLT|TT|QĐ|CT|NQ|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị"
            + "|Nghị quyết|BLDS|BLLĐ|Luật(?:\\s+\\p{L}+){0,6}|Bộ luật(?:\\s+\\p{L}+){0,4})\\s+(?:số\\s+)?";

    private static final String ISSUER = "(?:/\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*)";

    /** With a year; without a year but with a kind; a law by its year. Dates have a day before the month and do not match. */
    private static final Pattern INSTRUMENT =
            Pattern.compile("(?<![\\p{L}\\d/.-])(?:(?:" + KIND + ")?\\d{1,4}(?:\\.\\d{1,2})?/\\d{4}(?!\\d)" + ISSUER
                    + "?|" + KIND + "\\d{1,5}(?:\\.\\d{1,2})?" + ISSUER + "?(?![\\d/]))");

    private static final Pattern HEAD = Pattern.compile(CitationGrammar.BEFORE + "\\s+$");

    private static final Pattern TAIL = Pattern.compile("^\\s*,?\\s*" + CitationGrammar.AFTER);

    private static final int LONGEST_HEAD = 60;

    private CitationFinder() {}

    static List<LawCitation> find(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        List<LawCitation> found = new ArrayList<>();
        Matcher instrument = INSTRUMENT.matcher(text);
        int end = 0;
        while (instrument.find()) {
            String number = CitationGrammar.instrument(instrument.group());
            Matcher tail = TAIL.matcher(text).region(instrument.end(), text.length());
            Matcher head =
                    HEAD.matcher(text).region(Math.max(end, instrument.start() - LONGEST_HEAD), instrument.start());
            if (tail.find()) {
                found.add(CitationGrammar.after(number, tail));
                end = tail.end();
            } else {
                found.add(
                        head.find() ? CitationGrammar.before(number, head) : new LawCitation(number, null, null, null));
                end = instrument.end();
            }
        }
        return List.copyOf(found);
    }
}
