package vn.quytrinh.interchange.reading.head;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Where a section or another procedure begins. */
public final class Sections {

    private static final Set<Meaning> NO_SECTION =
            EnumSet.of(Meaning.TOTAL, Meaning.TITLE, Meaning.CODE, Meaning.AGENCY, Meaning.LEGAL_LIMIT);

    private Sections() {}

    /** Tells whether a line begins a section about something else than steps. */
    public static boolean begins(HeadLine line) {
        Optional<Label> label = line.cells().isEmpty() ? Label.of(line.text()) : Label.of(line.cells());
        return label.filter(each -> !NO_SECTION.contains(each.meaning()))
                .filter(
                        each -> !FoldedText.of(each.label())
                                .matches(
                                        ".*(phe duyet|xem xet|soan thao|trach nhiem|noi dung|trang|trinh tu.*|quy trinh.*|ket qua.*|san pham.*)$"))
                .isPresent();
    }

    /**
     * Tells whether a line between two step tables begins another procedure.
     *
     * @param line the line
     * @param restarts whether the steps after it are numbered from 1 again
     */
    public static boolean beginsProcedure(HeadLine line, boolean restarts) {
        String folded = FoldedText.of(line.text());
        if (folded.matches("^phu luc( so)? ?([ivxl\\d]{1,5})?\\b.*")
                || folded.matches(
                        "^([ivxa-d\\d]{1,4}[.)] ?|phan [ivx\\d]+.{0,3})?(thu tuc hanh chinh cap|cac thu tuc|linh vuc|thu tuc thuoc).*")) {
            return true;
        }
        Optional<Title> title = Title.of(line);
        if (title.isEmpty()) {
            return false;
        }
        int weight = title.get().weight();
        return weight >= 3 || weight >= 1 && (restarts || !title.get().code().isEmpty()) || restarts && !isCase(folded);
    }

    private static boolean isCase(String folded) {
        return folded.matches("^(\\(?[a-e\\d][.)] ?)?(truong hop|doi voi|neu).*");
    }
}
