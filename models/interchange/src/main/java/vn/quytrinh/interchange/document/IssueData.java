package vn.quytrinh.interchange.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document needs beyond the model; what is not known is left as a dotted line.
 *
 * @param letterhead who issues it
 * @param amendments the changes of the controlled document, oldest first
 * @param release the hash of the release the model is of, or null for a draft
 * @param annexNumber the Roman number of the annex, or null when it is the only one
 */
public record IssueData(
        Letterhead letterhead,
        List<Amendment> amendments,
        @Nullable String release,
        @Nullable String annexNumber) {

    /** Nothing is known. */
    public static final IssueData BLANK = new IssueData(Letterhead.BLANK, List.of(), null, null);

    /** Keeps a copy of the list. */
    public IssueData {
        amendments = List.copyOf(amendments);
    }

    /** Returns the data of the n-th of several annexes, with its Roman number (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III). */
    public IssueData asAnnex(int number) {
        return new IssueData(letterhead, amendments, release, RomanNumeral.of(number));
    }
}
