package vn.quytrinh.interchange.reading;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.draft.DraftBuilder;
import vn.quytrinh.interchange.reading.head.Catalogue;
import vn.quytrinh.interchange.reading.table.Region;
import vn.quytrinh.interchange.reading.table.Regions;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.model.process.Procedure;

/**
 * Reads the internal procedures (quy trình nội bộ) of a document: the annexes of a decision, or documents of the quality system.
 * The same document and corrections always give the same reading. What the source does not say stays empty.
 */
public final class AnnexReader {

    /**
     * Reads a document.
     *
     * @param document the document, not null
     * @param corrections what a person said about a reading before, not null
     */
    public Reading read(SourceDocument document, Corrections corrections) {
        SourceDocument source = corrected(document, corrections);
        var notes = new Notes(corrections);
        List<Region> regions = Regions.of(source, notes);
        var builder = new DraftBuilder(source.name(), Catalogue.of(source), notes);
        List<Procedure> drafts = new ArrayList<>();
        regions.forEach(region -> drafts.addAll(builder.build(region)));
        if (drafts.isEmpty()) {
            notes.about("");
            notes.ask(
                    "NO_STEP_TABLE",
                    new Place(0, -1, -1),
                    Confidence.DOUBTFUL,
                    new Message(
                            "Không tìm thấy bảng các bước: cần một dòng tiêu đề có cột nội dung, cột người thực hiện và cột thời gian.",
                            "No step table was found: expected a header with columns for what, who and how long."));
        }
        return new Reading(source, drafts, notes.cells(), notes.doubts(), corrections);
    }

    private static SourceDocument corrected(SourceDocument document, Corrections corrections) {
        if (corrections.texts().isEmpty()) {
            return document;
        }
        List<SourceBlock> blocks = new ArrayList<>(document.blocks());
        corrections.texts().forEach((place, text) -> {
            if (place.block() >= 0 && place.block() < blocks.size()) {
                blocks.set(place.block(), with(blocks.get(place.block()), place, text));
            }
        });
        return new SourceDocument(document.name(), blocks);
    }

    private static SourceBlock with(SourceBlock block, Place place, String text) {
        if (block instanceof SourceParagraph paragraph) {
            return new SourceParagraph(paragraph.index(), text, paragraph.outline(), paragraph.bold());
        }
        SourceTable table = (SourceTable) block;
        return table.at(place.row(), place.column())
                .map(cell -> table.with(new SourceCell(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.bold())))
                .orElse(table);
    }
}
