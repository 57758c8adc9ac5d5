package vn.quytrinh.engine.editing;

import java.util.List;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.model.process.Procedure;

/**
 * A draft opened for work where its person left off.
 *
 * @param newest the newest version, which may be newer than the one the copy goes on from
 * @param copy how far the person is
 * @param first the number of the oldest state that is kept
 * @param steps the gestures that are kept, oldest first, those undone last
 * @param procedure the model as the person left it; it belongs to the caller
 */
public record OpenCopy(DraftSummary newest, WorkingCopy copy, int first, List<WorkingStep> steps, Procedure procedure) {

    public OpenCopy {
        steps = List.copyOf(steps);
    }

    /** Tells whether somebody made a version since the one the copy goes on from. */
    public boolean isBehind() {
        return copy.revision() < newest.revision();
    }
}
