package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;

/**
 * The days off of a year by law, before the yearly announcement (lịch nghỉ lễ, tết theo luật): BLLĐ 2019 Điều 111 khoản 3 and Điều
 * 112, before 2021 BLLĐ 2012 Điều 115, from 2026 also 24/11 by NQ 28/2026/QH16. Swapped days are the Prime Minister's and never
 * proposed. All days lie within the year.
 *
 * @param year the year, 2014–2149: the years that are wholly under the labour code of 2012 or a later one
 * @param tet how the lunar new year's days lie
 * @param nationalDay which day beside 02/9 is off; without effect before 2021
 */
public record StatutoryYear(int year, TetChoice tet, NationalDayChoice nationalDay) {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = LunarCalendar.LAST_YEAR;
    private static final Set<DayKind> STATUTORY = EnumSet.of(DayKind.HOLIDAY, DayKind.COMPENSATION);

    /**
     * Checks the year.
     *
     * @throws WorktimeException with the code {@code STATUTORY_YEAR_OUT_OF_RANGE} when the year lies outside 2014–2149
     */
    public StatutoryYear {
        Objects.requireNonNull(tet, "tet");
        Objects.requireNonNull(nationalDay, "nationalDay");
        checkYear(year);
    }

    /**
     * Returns a year with the choices that the announcements of 2018–2026 lead one to expect. For the lunar new year these are the
     * days off work that two days before it give; where mùng 1 is a Monday or Tuesday, one day before gives the same ones with
     * less compensation and is named instead. For National Day it is the day that makes the longer break, of equal ones the day
     * that leaves fewer holidays on weekly rest days, then 01/9.
     *
     * @param year the year, 2014–2149
     * @return the year
     * @throws WorktimeException with the code {@code STATUTORY_YEAR_OUT_OF_RANGE} when the year lies outside 2014–2149
     */
    public static StatutoryYear of(int year) {
        checkYear(year);
        return new StatutoryYear(
                year,
                TetChoice.expected(HolidayList.newYear(year)),
                NationalDayChoice.expected(HolidayList.nationalDay(year)));
    }

    /**
     * Returns a year with the choices that the calendar comes closest to, as few of its days as possible missing; the expected
     * choices when several come equally close.
     *
     * @param year the year, 2014–2149
     * @param calendar the calendar, not null
     * @return the year
     * @throws WorktimeException with the code {@code STATUTORY_YEAR_OUT_OF_RANGE} when the year lies outside 2014–2149
     */
    public static StatutoryYear closestTo(int year, CalendarData calendar) {
        StatutoryYear expected = of(year);
        Stream<StatutoryYear> others = Stream.of(TetChoice.values())
                .map(expected::withTet)
                .flatMap(other -> Stream.of(NationalDayChoice.values()).map(other::withNationalDay));
        return Stream.concat(Stream.of(expected), others)
                .min(Comparator.comparing(
                        candidate -> candidate.missingFrom(calendar).size()))
                .orElseThrow();
    }

    /**
     * Changes how the lunar new year's days lie.
     *
     * @param choice the choice, not null
     * @return the year with that choice
     */
    public StatutoryYear withTet(TetChoice choice) {
        return new StatutoryYear(year, choice, nationalDay);
    }

    /**
     * Changes which day beside 02/9 is off.
     *
     * @param choice the choice, not null
     * @return the year with that choice
     */
    public StatutoryYear withNationalDay(NationalDayChoice choice) {
        return new StatutoryYear(year, tet, choice);
    }

    /**
     * Proposes the calendar of the year: holidays, and for each one on a Saturday or Sunday a compensation day.
     *
     * @return a provisional calendar of this one year, none of its days verified
     */
    public CalendarData proposal() {
        Map<LocalDate, Holiday> holidays =
                HolidayList.of(this).stream().collect(Collectors.toMap(Holiday::date, Function.identity()));
        String clause = LaborCode.inForceIn(year).compensation();
        List<SpecialDay> days = new ArrayList<>();
        holidays.values().forEach(holiday -> days.add(holiday.asDayOff()));
        Compensation.forHolidays(holidays.keySet())
                .forEach((dayOff, date) ->
                        days.add(Objects.requireNonNull(holidays.get(date)).compensatedOn(dayOff, clause)));
        return new CalendarData("vietnam-statute-" + year, new TreeMap<>(Map.of(year, YearStatus.PROVISIONAL)), days);
    }

    /**
     * Tells which days of the proposal the calendar has neither as a holiday nor as a compensation day. A calendar that was decided
     * with other choices is best asked through {@link #closestTo}.
     *
     * @param calendar the calendar, not null; when it does not know the year, all days are missing
     * @return the missing days by date, immutable
     */
    public List<SpecialDay> missingFrom(CalendarData calendar) {
        Set<LocalDate> known = calendar.days().stream()
                .filter(day -> STATUTORY.contains(day.kind()))
                .map(SpecialDay::date)
                .collect(Collectors.toSet());
        return proposal().days().stream()
                .filter(day -> !known.contains(day.date()))
                .toList();
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WorktimeException(
                    "STATUTORY_YEAR_OUT_OF_RANGE",
                    "Cần một năm từ %d đến %d nhưng nhận được %d. Có thể gõ nhầm; Bộ luật Lao động 2012 có hiệu lực từ 01/5/2013 nên năm đầu tiên trọn vẹn là %d."
                            .formatted(FIRST_YEAR, LAST_YEAR, year, FIRST_YEAR),
                    "Expected a year from %d to %d but found %d. Maybe it was mistyped; the labour code of 2012 came into force on 1 May 2013, so %d is the first whole year under it."
                            .formatted(FIRST_YEAR, LAST_YEAR, year, FIRST_YEAR));
        }
    }
}
