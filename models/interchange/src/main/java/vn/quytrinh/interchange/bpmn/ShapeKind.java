package vn.quytrinh.interchange.bpmn;

/** What a shape of the drawing stands for. */
public enum ShapeKind {
    /** Where the dossier comes in. */
    START,
    /** A step. */
    STEP,
    /** A step in which the agency waits for the applicant or for another body. */
    WAIT,
    /** One of several outcomes. */
    CHOICE,
    /** All branches at the same time. */
    SPLIT,
    /** All branches are awaited. */
    JOIN,
    /** The end of the main line. */
    END,
    /** The one request for supplement. */
    SUPPLEMENT,
    /** The dossier is not accepted, or its result refused. */
    REFUSAL;

    /** Whether it is a step. */
    public boolean isStep() {
        return this == STEP || this == WAIT;
    }

    /** Whether it is a gateway. */
    public boolean isGateway() {
        return this == CHOICE || this == SPLIT || this == JOIN;
    }

    /** Whether the shape is the small end of a side branch, drawn below the main line. */
    public boolean isSideEnd() {
        return this == SUPPLEMENT || this == REFUSAL;
    }
}
