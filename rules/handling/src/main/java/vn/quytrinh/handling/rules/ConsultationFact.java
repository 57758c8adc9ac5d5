package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * Another agency that was asked for its opinion (lấy ý kiến).
 *
 * @param unit who was asked, empty where the record does not say
 * @param answer from the question to the answer
 * @param dueAt when the answer is due, null where nobody set a time
 * @param silence what silence means: DEEMED_CONSENT, ESCALATE, CLOSE, STOP, CONTINUE, or empty
 * @param citation where its time is set: the law, else the procedure
 */
public record ConsultationFact(
        String unit, Span answer, @Nullable LocalDateTime dueAt, String silence, Citation citation)
        implements FactDescription.Cited {

    /** Tells whether the answer came, or comes, after its time. */
    public boolean isLate() {
        return answer.passes(dueAt);
    }

    /** Tells whether its time has passed and there is no answer. */
    public boolean isSilent() {
        return isLate() && answer.isOpen();
    }

    /** Returns the close of the working day on which its time passed. */
    public LocalDateTime alarmBy() {
        return answer.alarmBy(dueAt == null ? answer.at() : dueAt, LegalPeriod.sameDay());
    }

    @Override
    public String describe() {
        return "asked " + unit + " " + answer + ", due " + dueAt;
    }
}
