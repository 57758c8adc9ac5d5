package vn.quytrinh.designer.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.quytrinh.procedure.law.query.InstrumentRelations;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;

/** Lays the register out in lanes: an instrument beside its successor, the values of a parameter one after the other. */
final class Lanes {
    private final LawLibrary library;

    Lanes(LawLibrary library) {
        this.library = library;
    }

    List<Lane> of(LawItem item) {
        List<LawEntry> entries = library.timeline().entries().stream()
                .filter(entry -> entry.item() == item)
                .sorted(Comparator.comparing(LawEntry::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return item == LawItem.INSTRUMENT ? successions(entries) : series(entries);
    }

    /** An instrument stands in the lane of the first one that it succeeds, unless the two overlap. */
    private List<Lane> successions(List<LawEntry> entries) {
        List<List<LawEntry>> lanes = new ArrayList<>();
        for (LawEntry entry : entries) {
            lanes.stream()
                    .filter(lane -> succeeds(entry, lane.getLast()))
                    .findFirst()
                    .ifPresentOrElse(lane -> lane.add(entry), () -> lanes.add(new ArrayList<>(List.of(entry))));
        }
        return lanes.stream().map(Lane::new).toList();
    }

    private boolean succeeds(LawEntry entry, LawEntry before) {
        LocalDate end = before.to();
        return end != null
                && entry.from() != null
                && end.isBefore(entry.from())
                && library.relations(before)
                        .map(InstrumentRelations::replacedBy)
                        .filter(number -> Objects.equals(number, entry.series()))
                        .isPresent();
    }

    private static List<Lane> series(List<LawEntry> entries) {
        Map<String, List<LawEntry>> series = new LinkedHashMap<>();
        entries.forEach(entry ->
                series.computeIfAbsent(entry.series(), key -> new ArrayList<>()).add(entry));
        return series.values().stream().map(Lane::new).toList();
    }
}
