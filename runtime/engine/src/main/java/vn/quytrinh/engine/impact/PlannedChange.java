package vn.quytrinh.engine.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * A change that is to go into drafts (thay đổi dự kiến): an instrument replaced by another, a form by its next version, a unit or
 * position renamed or merged.
 *
 * @param matter what changes
 * @param replacement what takes its place, null when its users are only to look at it
 * @param from the day from which it holds, null when it is not said
 * @param reason why, such as the document it rests on; may be empty
 */
public record PlannedChange(
        Matter matter,
        @Nullable String replacement,
        @Nullable LocalDate from,
        String reason) {

    private static final int LONGEST = 500;

    public PlannedChange {
        replacement = replacement == null || replacement.isBlank() ? null : replacement.strip();
        reason = reason.strip();
    }

    /**
     * Requires that it can be carried out.
     *
     * @throws EngineException {@code MATTER_INVALID}, {@code REPLACEMENT_INVALID}
     */
    void check() {
        Impacts.requireNamed(matter);
        String other = replacement;
        if (other != null && (other.length() > LONGEST || matter.covers(other) || !isCitationWhereNeeded(other))) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "REPLACEMENT_INVALID",
                    "Cần tên thay thế khác \"%s\" (văn bản thì ghi số, ví dụ NĐ 118/2025/NĐ-CP) nhưng nhận được \"%s\". Hãy xem lại, hoặc bỏ trống để chỉ ghi nhắc rà soát."
                            .formatted(matter.name(), other),
                    "Expected a replacement other than \"%s\" (of an instrument its number, such as NĐ 118/2025/NĐ-CP) but found \"%s\". Maybe correct it, or leave it empty to remind only."
                            .formatted(matter.name(), other));
        }
    }

    private boolean isCitationWhereNeeded(String text) {
        if (matter.kind() != ReferenceKind.INSTRUMENT) {
            return true;
        }
        try {
            return !LawCitation.parse(text).instrument().isBlank();
        } catch (IllegalArgumentException notACitation) {
            return false;
        }
    }

    /** Returns what the version says of itself: what is replaced by what, since when and why. */
    public String note() {
        String since = from == null ? "" : " từ %td/%<tm/%<tY".formatted(from);
        String change = replacement == null
                ? "Rà soát theo thay đổi của %s%s".formatted(matter.name(), since)
                : "Thay %s bằng %s%s".formatted(matter.name(), replacement, since);
        return reason.isEmpty() ? change : change + " (" + reason + ")";
    }
}
