package vn.quytrinh.interchange.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, when and to whom; what is null is left as a dotted line.
 *
 * @param upperAgency the agency above the one that issues
 * @param agency the agency that issues
 * @param place the place, for example {@code Hà Tĩnh}
 * @param date the day of issue
 * @param number number and symbol, for example {@code 12/QĐ-UBND}
 * @param authority in whose name is signed, for example {@code TM. ỦY BAN NHÂN DÂN}
 * @param signerTitle as what is signed, for example {@code KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH}
 * @param signerName who signs
 * @param recipients who receives it (nơi nhận)
 * @param decision the decision an annex belongs to
 */
public record Letterhead(
        @Nullable String upperAgency,
        @Nullable String agency,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String number,
        @Nullable String authority,
        @Nullable String signerTitle,
        @Nullable String signerName,
        List<String> recipients,
        @Nullable DecisionReference decision) {

    /** Nothing is known. */
    public static final Letterhead BLANK =
            new Letterhead(null, null, null, null, null, null, null, null, List.of(), null);

    /** Keeps a copy of the list. */
    public Letterhead {
        recipients = List.copyOf(recipients);
    }

    /** Returns the letterhead of an agency of which no more is known. */
    public static Letterhead of(String agency) {
        return new Letterhead(null, agency, null, null, null, null, null, null, List.of(), null);
    }
}
