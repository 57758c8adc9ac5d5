package vn.quytrinh.worktime.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarYear;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.Timetable;
import vn.quytrinh.worktime.YearStatus;

/** One edit of a layer of the calendar (sửa lịch). Each is data with the document it rests on, never code. */
public sealed interface CalendarChange {

    /**
     * Applies the edit.
     *
     * @param layer the layer, not null; it stays as it is
     * @return the layer after the edit
     * @throws vn.quytrinh.worktime.WorktimeException when the result would contradict itself
     */
    CalendarLayer applyTo(CalendarLayer layer);

    /**
     * Returns the document the edit rests on.
     *
     * @return the document
     */
    String document();

    /**
     * Adds a special day, or replaces the one of the same date.
     *
     * @param day the day with its document
     */
    record PutDay(SpecialDay day) implements CalendarChange {

        @Override
        public CalendarLayer applyTo(CalendarLayer layer) {
            return layer.withDays(replacing(layer, List.of(day)));
        }

        @Override
        public String document() {
            return day.document();
        }
    }

    /**
     * Swaps two days (hoán đổi ngày làm việc): one is off, the other is worked instead.
     *
     * @param off the working day that becomes a day off
     * @param work the rest day that is worked
     * @param document the document
     * @param verified whether the document was read
     */
    record PutSwap(LocalDate off, LocalDate work, String document, boolean verified) implements CalendarChange {

        /** Checks that no part is null. */
        public PutSwap {
            Objects.requireNonNull(off, "off");
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public CalendarLayer applyTo(CalendarLayer layer) {
            return layer.withDays(replacing(
                    layer,
                    List.of(
                            new SpecialDay(off, DayKind.SWAP_OFF, "Hoán đổi: nghỉ", document, verified, work),
                            new SpecialDay(work, DayKind.SWAP_WORK, "Hoán đổi: làm bù", document, verified, off))));
        }
    }

    /**
     * Removes what the layer says of a date, of a swap both days.
     *
     * @param date the date
     * @param document the document that repeals it
     */
    record DropDay(LocalDate date, String document) implements CalendarChange {

        @Override
        public CalendarLayer applyTo(CalendarLayer layer) {
            return layer.withDays(layer.days().stream()
                    .filter(day -> !day.date().equals(date) && !date.equals(day.pairedWith()))
                    .toList());
        }
    }

    /**
     * Sets how far the layer vouches for a year.
     *
     * @param year the year
     * @param status the status
     * @param document the document that announced the year
     */
    record PutYear(int year, YearStatus status, String document) implements CalendarChange {

        @Override
        public CalendarLayer applyTo(CalendarLayer layer) {
            return layer.withYear(year, new CalendarYear(status, document));
        }
    }

    /**
     * Adopts a proposal for a year: its days are added beside those the layer has, its status is set.
     *
     * @param proposal one year or more
     * @param document why
     */
    record AdoptYear(CalendarData proposal, String document) implements CalendarChange {

        @Override
        public CalendarLayer applyTo(CalendarLayer layer) {
            List<SpecialDay> fresh = proposal.days().stream()
                    .filter(day -> layer.day(day.date()).isEmpty())
                    .toList();
            CalendarLayer adopted = layer;
            for (var year : proposal.years().entrySet()) {
                adopted = adopted.withYear(year.getKey(), new CalendarYear(year.getValue(), document));
            }
            return adopted.withDays(replacing(adopted, fresh));
        }
    }

    /**
     * Sets the office hours from a date on, or of a season. A layer without hours of its own begins with the standard ones;
     * whoever knows the layers around gives it theirs first.
     *
     * @param rule the hours with their document
     */
    record PutHours(HoursRule rule) implements CalendarChange {

        @Override
        public CalendarLayer applyTo(CalendarLayer layer) {
            Timetable present = layer.timetable() == null ? Timetable.of(OfficeHours.STANDARD) : layer.timetable();
            return layer.withTimetable(present.with(rule));
        }

        @Override
        public String document() {
            return rule.document();
        }
    }

    private static List<SpecialDay> replacing(CalendarLayer layer, List<SpecialDay> days) {
        List<LocalDate> dates = days.stream().map(SpecialDay::date).toList();
        return Stream.concat(layer.days().stream().filter(day -> !dates.contains(day.date())), days.stream())
                .toList();
    }
}
