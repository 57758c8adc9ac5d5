package vn.quytrinh.interchange.merge;

/**
 * One difference between a draft and what was read again.
 *
 * @param id names the change within its plan
 * @param kind what would happen to the draft
 * @param element the id of the element of the draft, empty for the procedure itself; for a new step, the step it follows
 * @param field the feature of the model, for example {@code duration}
 * @param before what the draft says, empty for nothing
 * @param after what the source says, empty for nothing
 */
public record Change(String id, Kind kind, String element, String field, String before, String after) {

    /** What would happen to the draft. */
    public enum Kind {
        /** A value becomes another. */
        CHANGED,
        /** Something comes in. */
        ADDED,
        /** The draft has what the source lacks; it stays. */
        KEPT
    }
}
