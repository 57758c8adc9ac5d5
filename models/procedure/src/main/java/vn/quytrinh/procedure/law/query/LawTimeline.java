package vn.quytrinh.procedure.law.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;

/** The law over time: what holds when, what expires when, what changes on a day. Immutable. */
public final class LawTimeline {

    private final List<LawEntry> entries;
    private final NavigableMap<LocalDate, List<LawChange>> changes;

    private LawTimeline(List<LawEntry> entries, NavigableMap<LocalDate, List<LawChange>> changes) {
        this.entries = entries;
        this.changes = changes;
    }

    /**
     * Lays the law out in time.
     *
     * @param register the law, not null; later changes to it are not seen
     */
    public static LawTimeline of(LegalRegister register) {
        List<LawEntry> entries = LawEntries.of(register);
        NavigableMap<LocalDate, List<LawChange>> changes = new TreeMap<>();
        Map<String, List<LawEntry>> series = new LinkedHashMap<>();
        entries.forEach(entry -> series.computeIfAbsent(entry.item() + " " + entry.series(), key -> new ArrayList<>())
                .add(entry));
        series.values().forEach(each -> addChanges(each, changes));
        addAmendments(register, entries, changes);
        changes.replaceAll((day, list) -> List.copyOf(list));
        return new LawTimeline(entries, changes);
    }

    /** Returns everything with its period, for the bars of a timeline: instruments, values, forms, rules, transitions. */
    public List<LawEntry> entries() {
        return entries;
    }

    /** Returns what holds on a day; a transitional provision without a day always does. */
    public List<LawEntry> on(LocalDate day) {
        return holding(entries, day).toList();
    }

    /**
     * Returns what expires, the earliest first.
     *
     * @param from the first last day asked about
     * @param to the last last day asked about
     */
    public List<LawEntry> expiring(LocalDate from, LocalDate to) {
        return entries.stream()
                .filter(entry -> entry.to() != null
                        && !entry.to().isBefore(from)
                        && !entry.to().isAfter(to))
                .sorted(Comparator.comparing(LawEntry::to))
                .toList();
    }

    /** Returns what changes on a day. What was in force for the last time on 28 February changes on 1 March. */
    public List<LawChange> changesOn(LocalDate day) {
        return changes.getOrDefault(day, List.of());
    }

    /**
     * Returns what changes over a span of days, day by day.
     *
     * @param from the first day, not null
     * @param to the last day, not null; none when it is before the first
     */
    public List<LawChange> changesBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? List.of()
                : changes.subMap(from, true, to, true).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** Returns the days on which something changes, in order. */
    public List<LocalDate> days() {
        return List.copyOf(changes.keySet());
    }

    private static void addChanges(List<LawEntry> series, Map<LocalDate, List<LawChange>> changes) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LawEntry entry : series) {
            if (entry.from() != null) {
                days.add(entry.from());
            }
            if (entry.to() != null) {
                days.add(entry.to().plusDays(1));
            }
        }
        for (LocalDate day : days) {
            @Nullable
            LawEntry before = holding(series, day.minusDays(1)).findFirst().orElse(null);
            @Nullable LawEntry after = holding(series, day).findFirst().orElse(null);
            if (before != after) {
                changes.computeIfAbsent(day, key -> new ArrayList<>()).add(ChangeText.of(day, before, after));
            }
        }
    }

    private static Stream<LawEntry> holding(List<LawEntry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.from() == null || !day.isBefore(entry.from()))
                .filter(entry -> entry.to() == null || !day.isAfter(entry.to()));
    }

    private static void addAmendments(
            LegalRegister register, List<LawEntry> entries, Map<LocalDate, List<LawChange>> changes) {
        for (LegalInstrument amending : register.getInstruments()) {
            LocalDate day = amending.getEffectiveFrom();
            for (LegalInstrument amended : amending.getAmends()) {
                entries.stream()
                        .filter(entry ->
                                entry.item() == LawItem.INSTRUMENT && entry.id().equals(amended.getId()))
                        .forEach(entry -> changes.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(ChangeText.amended(day, entry, amending.getNumber())));
            }
        }
    }
}
