package vn.quytrinh.interchange.reading;

/** How sure a reading is. */
public enum Confidence {
    /** The source says it in words. */
    SURE,
    /** The layout, a total or custom says it. */
    LIKELY,
    /** Somebody must look. */
    DOUBTFUL
}
