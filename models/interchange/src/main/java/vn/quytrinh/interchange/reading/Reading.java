package vn.quytrinh.interchange.reading;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.format.Remark;
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

    /** Returns the doubts as remarks on the file. */
    public List<Remark> remarks() {
        return doubts.stream().map(Reading::remark).toList();
    }

    /** Returns a doubt as a remark on the file. */
    public static Remark remark(Doubt doubt) {
        return new Remark(
                doubt.confidence() == Confidence.DOUBTFUL ? Remark.Level.DOUBT : Remark.Level.NOTE,
                doubt.code(),
                (doubt.draft().isEmpty() ? "" : doubt.draft() + ", ")
                        + doubt.place().text().vi(),
                doubt.text());
    }

    /** Returns the doubts about a draft, or about the whole file, that nobody answered and that have nothing to stand on. */
    public List<Doubt> open(Procedure draft) {
        return open().stream()
                .filter(doubt -> doubt.draft().isEmpty() || doubt.draft().equals(draft.getId()))
                .toList();
    }

    /**
     * Returns a draft of this reading to go on with. What nobody answered stays in sight: it is among the draft's known defects.
     *
     * @param draft one of {@link #drafts}
     */
    public Procedure carried(Procedure draft) {
        Procedure carried = EcoreUtil.copy(draft);
        open(draft).stream()
                .map(doubt -> doubt.place().text().vi() + ": " + doubt.text().vi())
                .filter(defect -> !carried.getKnownDefects().contains(defect))
                .forEach(carried.getKnownDefects()::add);
        return carried;
    }
}
