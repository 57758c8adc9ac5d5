package vn.quytrinh.interchange.reading.table;

import java.util.regex.Pattern;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** What a line across a step table, or between two, says. */
public final class HeadingWords {

    private static final Pattern TOTAL = Pattern.compile(
            "^[-+*\\s]*(tong|cong|tong cong|tong so|tong thoi gian|tong thoi han|thoi gian tong|tong cac buoc)\\b(?! (cuc|cong ty|hop|dai ly|lanh su|kiem|giam doc)).*");
    private static final Pattern CASE = Pattern.compile(
            "^[-+*\\s]*(\\(?[a-hđ1-9ivx]{1,4}[).:/]\\s*)?(doi voi|neu|trong)?\\s*(cac )?(truong hop|th\\s?\\d|phuong an)\\b.*");
    private static final Pattern APPOINTMENT = Pattern.compile(
            ".*\\bhen( tra)?( ket qua)? ?(lan )?(lan|thu) ?(1|2|3|nhat|mot|hai|ba|thu nhat|thu hai)\\b.*");
    private static final Pattern NOTE = Pattern.compile("^[-+*\\s(]*(ghi chu|luu y|chu thich|\\*).*");
    private static final Pattern STAGE = Pattern.compile(
            "^(\\(?(?:[ivx]{1,4}|[a-d]|\\d{1,2})[).:/-]\\s*)?(giai doan|cap (xa|tinh|huyen|trung uong)|tai|o cap|ubnd|uy ban|so|bo phan|trung tam|phan|quy trinh).*|^[ivx]{1,4}[).:\\s-].*|^[a-d][).:-]\\s.*");
    private static final Pattern CODE = Pattern.compile(".*(?<![\\d.])\\d\\.\\d{6}(?!\\d).*");

    private HeadingWords() {}

    /**
     * Tells what a heading is.
     *
     * @param text its text, not blank
     * @return {@code TOTAL}, {@code APPOINTMENT}, {@code CASE}, {@code TITLE}, {@code STAGE}, {@code NOTE}; {@code SECTION} when
     *     its words say nothing
     */
    public static Meaning of(String text) {
        String folded = FoldedText.of(text);
        if (NOTE.matcher(folded).matches()) {
            return Meaning.NOTE;
        }
        if (TOTAL.matcher(folded).matches()) {
            return Meaning.TOTAL;
        }
        if (CASE.matcher(folded).matches()) {
            return Meaning.CASE;
        }
        if (APPOINTMENT.matcher(folded).matches()) {
            return Meaning.APPOINTMENT;
        }
        if (CODE.matcher(folded).matches() || folded.matches("^(\\d{1,3}[.)]\\s*)?(ten )?(thu tuc|tthc)\\b.*")) {
            return Meaning.TITLE;
        }
        return STAGE.matcher(folded).matches() ? Meaning.STAGE : Meaning.SECTION;
    }
}
