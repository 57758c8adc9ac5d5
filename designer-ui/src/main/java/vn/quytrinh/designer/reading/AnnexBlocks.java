package vn.quytrinh.designer.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.quytrinh.interchange.reading.CellReading;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Reading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.model.process.Procedure;

/** Which blocks of the source belong to which annex: from its title, or its first step, to the next annex. */
final class AnnexBlocks {
    private final Reading reading;
    private final Map<String, Integer> begins = new LinkedHashMap<>();

    AnnexBlocks(Reading reading) {
        this.reading = reading;
        reading.drafts().forEach(draft -> begin(draft).ifPresent(block -> begins.put(draft.getId(), block)));
    }

    private OptionalInt begin(Procedure draft) {
        return reading.cells().stream()
                .filter(cell -> cell.draft().equals(draft.getId()))
                .filter(cell -> !cell.element().isEmpty() || cell.meaning() == Meaning.TITLE)
                .map(CellReading::place)
                .mapToInt(Place::block)
                .min();
    }

    /** Returns the blocks of an annex; all of the file when there is no such annex. */
    List<SourceBlock> of(String annex) {
        Integer begin = begins.get(annex);
        if (begin == null) {
            return reading.source().blocks();
        }
        int first = begins.values().stream().mapToInt(each -> each).min().orElse(0);
        int from = begin == first ? 0 : begin;
        int to = begins.values().stream()
                .mapToInt(each -> each)
                .filter(each -> each > begin)
                .min()
                .orElse(Integer.MAX_VALUE);
        return reading.source().blocks().stream()
                .filter(block -> block.index() >= from && block.index() < to)
                .toList();
    }

    /** Returns the annex in which a place stands, the one shown before when it stands there as well. */
    String annexOf(Place place, String shown) {
        if (of(shown).stream().anyMatch(block -> block.index() == place.block())) {
            return shown;
        }
        return begins.keySet().stream()
                .filter(annex -> of(annex).stream().anyMatch(block -> block.index() == place.block()))
                .findFirst()
                .orElse(shown);
    }
}
