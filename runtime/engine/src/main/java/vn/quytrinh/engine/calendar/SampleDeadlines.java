package vn.quytrinh.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * The deadlines by which one sees what a change of a calendar does (hạn mẫu): received at 09:00 on each working day of the four
 * weeks before a changed date, under the usual limits, with the cut-off at 15:00.
 */
public final class SampleDeadlines {

    /** The limits of the samples. */
    public static final List<LegalPeriod> LIMITS = List.of(
            LegalPeriod.workingHours(8),
            LegalPeriod.workingDays(1),
            LegalPeriod.workingDays(3),
            LegalPeriod.workingDays(5),
            LegalPeriod.workingDays(10),
            LegalPeriod.workingDays(15),
            LegalPeriod.workingDays(20),
            LegalPeriod.calendarDays(15),
            LegalPeriod.calendarDays(30));

    /** The most days of receipt; of more, as many are taken evenly. */
    public static final int MOST_RECEIPTS = 120;

    private static final int DAYS_BEFORE = 28;
    private static final LocalTime RECEIVED = LocalTime.of(9, 0);
    private static final Cutoff CUTOFF = Cutoff.at(LocalTime.of(15, 0));

    private SampleDeadlines() {}

    /**
     * Computes the samples under both states of a calendar.
     *
     * @param before the former state
     * @param after the latter
     * @param changed the dates around which they part
     * @return the samples by receipt and limit, at most {@link #MOST_RECEIPTS} times the limits
     */
    public static List<SampleDeadline> around(
            WorkingCalendar before, WorkingCalendar after, Collection<LocalDate> changed) {
        TreeSet<LocalDate> receipts = new TreeSet<>();
        for (LocalDate date : changed) {
            date.minusDays(DAYS_BEFORE)
                    .datesUntil(date)
                    .filter(day -> works(before, day) || works(after, day))
                    .forEach(receipts::add);
        }
        List<SampleDeadline> samples = new ArrayList<>();
        for (LocalDate day : thinned(List.copyOf(receipts))) {
            for (LegalPeriod limit : LIMITS) {
                var question = DeadlineQuestion.of(day.atTime(RECEIVED), limit, CUTOFF);
                samples.add(new SampleDeadline(
                        question.receivedAt(), limit, SampleDue.of(before, question), SampleDue.of(after, question)));
            }
        }
        return List.copyOf(samples);
    }

    private static List<LocalDate> thinned(List<LocalDate> days) {
        int size = days.size();
        return size <= MOST_RECEIPTS
                ? days
                : IntStream.range(0, MOST_RECEIPTS)
                        .mapToObj(i -> days.get((int) ((long) i * size / MOST_RECEIPTS)))
                        .toList();
    }

    /** Of a missing year the days of an ordinary week are taken, so that the samples show what is missing. */
    private static boolean works(WorkingCalendar calendar, LocalDate day) {
        try {
            return calendar.isWorkingDay(day);
        } catch (MissingYearException unknown) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }
    }
}
