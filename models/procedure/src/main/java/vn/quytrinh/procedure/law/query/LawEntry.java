package vn.quytrinh.procedure.law.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * Something a register holds over a period: a bar of a timeline and the subject of a question.
 *
 * @param item what it is
 * @param id its id in the register
 * @param series what stays the same while its content changes: the number of an instrument, the name of a parameter with its
 *     territory, the kind of a form, the id of a rule
 * @param vietnamese what people call it, in Vietnamese
 * @param english what people call it, in English
 * @param content what it says over this period, as the register has it: the value, the number and name of the form, the role or
 *     statement in the words of the source, the effect of a transition
 * @param vietnameseContent what it says, in Vietnamese; the value of a parameter stays as the register has it
 * @param englishContent what it says, in English; the value of a parameter stays as the register has it
 * @param from the first day, or null for a default without a beginning
 * @param to the last day, or null while it has no end
 * @param scope its territory, {@code VN} or one within it
 * @param citations where the law says so
 * @param verified false while nobody has checked it against the signed text
 */
public record LawEntry(
        LawItem item,
        String id,
        String series,
        String vietnamese,
        String english,
        String content,
        String vietnameseContent,
        String englishContent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String scope,
        List<LawCitation> citations,
        boolean verified) {

    /** Makes the list unmodifiable. */
    public LawEntry {
        citations = List.copyOf(citations);
    }
}
