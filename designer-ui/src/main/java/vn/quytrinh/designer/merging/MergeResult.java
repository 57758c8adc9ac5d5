package vn.quytrinh.designer.merging;

import java.util.List;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.model.process.Procedure;

/**
 * What a person made of two drafts.
 *
 * @param procedure the merged procedure
 * @param reminders what is to be settled by hand later
 */
public record MergeResult(Procedure procedure, List<Reminder> reminders) {

    /** What is to be settled later, and where. */
    public record Reminder(Subject subject, String text) {}

    public MergeResult {
        reminders = List.copyOf(reminders);
    }
}
