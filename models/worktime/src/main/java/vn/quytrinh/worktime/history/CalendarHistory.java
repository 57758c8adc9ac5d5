package vn.quytrinh.worktime.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.WorktimeException;

/**
 * All versions of a layer, so that one can tell what was believed on a date. Nothing is ever taken away: an edit of an official
 * year keeps the former version and names its document.
 *
 * @param versions the versions in the order in which they were entered, numbered from 1, not empty, immutable
 */
public record CalendarHistory(List<CalendarVersion> versions) {

    /** Checks that the versions follow each other. */
    public CalendarHistory {
        versions = List.copyOf(versions);
        for (int i = 0; i < versions.size(); i++) {
            boolean later = i == 0
                    || !versions.get(i)
                            .recordedAt()
                            .isBefore(versions.get(i - 1).recordedAt());
            if (versions.get(i).number() != i + 1 || !later) {
                throw new IllegalArgumentException(
                        "Expected versions numbered from 1 in the order of their recording but "
                                + versions.get(i).number() + " stands at place " + (i + 1) + ".");
            }
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one version but found none.");
        }
    }

    /**
     * Begins a history.
     *
     * @param layer the first version, not null
     * @param recordedAt when it was entered, not null
     * @param recordedBy who entered it, not null
     * @param effectiveFrom from when it has effect, not null
     * @param document what it rests on, not null
     * @return the history
     */
    public static CalendarHistory beginning(
            CalendarLayer layer, Instant recordedAt, String recordedBy, LocalDate effectiveFrom, String document) {
        return new CalendarHistory(
                List.of(new CalendarVersion(1, recordedAt, recordedBy, effectiveFrom, document, layer)));
    }

    /**
     * Returns the newest version.
     *
     * @return what is believed now
     */
    public CalendarVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Tells what was believed at a moment.
     *
     * @param moment the moment, not null
     * @return the version that was the newest then, empty before the first
     */
    public Optional<CalendarVersion> believedAt(Instant moment) {
        Objects.requireNonNull(moment, "moment");
        return versions.stream()
                .filter(version -> !version.recordedAt().isAfter(moment))
                .reduce((before, after) -> after);
    }

    /**
     * Adds an edit; the versions before it stay.
     *
     * @param change the edit, not null
     * @param recordedAt when it is entered, not null, not before the newest version
     * @param recordedBy who enters it, not null
     * @param effectiveFrom from which date its document has effect, not null
     * @return the history with one more version
     * @throws WorktimeException {@code CALENDAR_DOCUMENT_MISSING} when it names no document; {@code CALENDAR_UNCHANGED} when it
     *     changes nothing; otherwise when the result would contradict itself
     */
    public CalendarHistory with(CalendarChange change, Instant recordedAt, String recordedBy, LocalDate effectiveFrom) {
        CalendarLayer before = latest().layer();
        if (change.document().isBlank()) {
            throw new WorktimeException(
                    "CALENDAR_DOCUMENT_MISSING",
                    "Thay đổi lịch %s cần số văn bản căn cứ nhưng để trống.".formatted(before.id()),
                    "Expected the document by which the calendar %s changes but it is blank.".formatted(before.id()));
        }
        CalendarLayer after = change.applyTo(before);
        if (after.equals(before)) {
            throw new WorktimeException(
                    "CALENDAR_UNCHANGED",
                    "Lịch %s đã như vậy; thay đổi này không đổi gì.".formatted(before.id()),
                    "Expected a change but the calendar %s is that way already.".formatted(before.id()));
        }
        List<CalendarVersion> more = new ArrayList<>(versions);
        more.add(new CalendarVersion(
                versions.size() + 1, recordedAt, recordedBy, effectiveFrom, change.document(), after));
        return new CalendarHistory(more);
    }
}
