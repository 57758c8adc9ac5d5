package vn.quytrinh.designer.law;

import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.procedure.law.query.LawEntry;

/**
 * A line of the timeline: what follows one another.
 *
 * @param entries the bars in order, not empty, none overlapping
 */
record Lane(List<LawEntry> entries) {
    Lane {
        entries = List.copyOf(entries);
    }

    /** Returns what holds last. */
    LawEntry last() {
        return entries.getLast();
    }

    /** Tells whether something of it holds in a span. */
    boolean meets(LocalDate from, LocalDate to) {
        return entries.stream()
                .anyMatch(entry -> (entry.from() == null || !entry.from().isAfter(to))
                        && (entry.to() == null || !entry.to().isBefore(from)));
    }
}
