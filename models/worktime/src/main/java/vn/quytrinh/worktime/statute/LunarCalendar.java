package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.quytrinh.worktime.WorktimeException;

/** Finds the months of the lunar calendar of a meridian. Immutable to its callers and shared between threads. */
final class LunarCalendar {

    /** The Vietnamese calendar: 105° east, UTC+7 (Quyết định 121-CP ngày 08/8/1967). */
    static final LunarCalendar VIETNAM = new LunarCalendar(new Meridian(ZoneOffset.ofHours(7)));

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2149;

    private final SolsticeCycle solstices;
    private final Map<Integer, List<LunarMonth>> cycles = new ConcurrentHashMap<>();

    LunarCalendar(Meridian meridian) {
        solstices = new SolsticeCycle(meridian);
    }

    /** Returns the month in which the date lies. */
    LunarMonth monthOf(LocalDate date) {
        int year = date.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WorktimeException(
                    "LUNAR_DATE_OUT_OF_RANGE",
                    "Cần một ngày trong các năm %d–%d nhưng nhận được %s. Có thể gõ nhầm năm."
                            .formatted(FIRST_YEAR, LAST_YEAR, date),
                    "Expected a date in the years %d–%d but found %s. Maybe the year was mistyped."
                            .formatted(FIRST_YEAR, LAST_YEAR, date));
        }
        return Stream.of(year, year + 1)
                .flatMap(end -> cycle(end).stream())
                .filter(month -> month.contains(date))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the month with these names, or nothing when the year has no such leap month or lies outside the range. */
    Optional<LunarMonth> month(int year, int number, boolean leap) {
        if (year < FIRST_YEAR - 1 || year > LAST_YEAR) {
            return Optional.empty();
        }
        return Stream.of(year, year + 1)
                .flatMap(end -> cycle(end).stream())
                .filter(month -> month.year() == year && month.number() == number && month.leap() == leap)
                .findFirst();
    }

    /** Returns the first day of the lunar year (mùng 1 Tết). */
    LocalDate newYear(int year) {
        return month(year, 1, false).orElseThrow().firstDay();
    }

    private List<LunarMonth> cycle(int year) {
        return cycles.computeIfAbsent(year, solstices::endingIn);
    }
}
