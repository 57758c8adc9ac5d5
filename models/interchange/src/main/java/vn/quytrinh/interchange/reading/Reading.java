package vn.quytrinh.interchange.reading;

import java.util.List;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.model.process.Procedure;

/**
 * What a document was taken for: the drafts, and how each cell led there.
 *
 * @param source the document, with the texts that a person corrected
 * @param drafts the drafts in the order of the document; what the source does not say is empty in them
 * @param cells what each cell and paragraph was taken for
 * @param doubts the questions, answered ones included
 * @param corrections what a person has said so far
 */
public record Reading(
        SourceDocument source,
        List<Procedure> drafts,
        List<CellReading> cells,
        List<Doubt> doubts,
        Corrections corrections) {

    public Reading {
        drafts = List.copyOf(drafts);
        cells = List.copyOf(cells);
        doubts = List.copyOf(doubts);
    }

    /** Returns the doubts that nobody answered and that have nothing to stand on. */
    public List<Doubt> open() {
        return doubts.stream()
                .filter(doubt -> !doubt.answered() && doubt.confidence() == Confidence.DOUBTFUL)
                .toList();
    }
}
