package vn.quytrinh.designer.reading;

import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Meaning;

/**
 * How a cell of the source is marked.
 *
 * @param look how sure its reading is
 * @param meaning what it was taken for, {@code NOTHING} for a cell that went into no draft
 * @param taken the value taken from it
 * @param element the step it went into, empty for none
 * @param corrected whether a person corrected it
 */
record CellMark(Look look, Meaning meaning, String taken, String element, boolean corrected) {

    /** A cell nobody read. */
    static final CellMark UNREAD = new CellMark(Look.UNREAD, Meaning.NOTHING, "", "", false);

    /** How sure a reading is. */
    enum Look {
        SURE,
        LIKELY,
        DOUBTFUL,
        UNREAD;

        static Look of(Confidence confidence) {
            return valueOf(confidence.name());
        }
    }

    /** Returns the mark of a place that somebody still has to look at. */
    CellMark doubtful() {
        return new CellMark(Look.DOUBTFUL, meaning, taken, element, corrected);
    }

    /** Returns the mark of a place that a person corrected. */
    CellMark afterCorrection() {
        return new CellMark(look, meaning, taken, element, true);
    }
}
