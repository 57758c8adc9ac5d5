package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Finds everything that is wrong with the parts of a calendar, naming lines when they came from a file. */
final class CalendarRules {

    /** Bounds that keep every sum of working nanoseconds within a long. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2149;

    private static final Set<DayKind> ORDINARY = EnumSet.of(DayKind.WORKING, DayKind.WEEKLY_REST);

    private final List<CalendarFault> faults = new ArrayList<>();
    private final Lines lines;

    private CalendarRules(Lines lines) {
        this.lines = lines;
    }

    /** Checks a calendar that stands by itself. */
    static List<CalendarFault> check(
            String id, SortedMap<Integer, YearStatus> years, List<SpecialDay> days, Lines lines) {
        CalendarRules rules = new CalendarRules(lines);
        rules.checkId(id);
        rules.checkYears(years);
        days.forEach(day -> rules.checkYearAndKind(day, years));
        rules.checkDays(days);
        return rules.faults;
    }

    /** Checks a calendar that lies over another: each of its days has a document, and may take back a day of the other. */
    static List<CalendarFault> checkCloser(
            String id, SortedMap<Integer, YearStatus> years, List<SpecialDay> days, Lines lines) {
        CalendarRules rules = new CalendarRules(lines);
        rules.checkId(id);
        years.keySet().forEach(rules::checkYear);
        days.forEach(day -> rules.checkDocumentAndKind(id, day));
        rules.checkDays(days);
        return rules.faults;
    }

    private void checkId(String id) {
        if (!isText(id) || id.isBlank()) {
            add(0, "Cần mã lịch nhưng mã để trống.", "Expected the calendar's id but it is blank.");
        }
    }

    private void checkDays(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new HashMap<>();
        days.forEach(day -> checkDay(day, byDate));
        byDate.values().stream().sorted((a, b) -> a.date().compareTo(b.date())).forEach(day -> checkPair(day, byDate));
    }

    private void checkYears(SortedMap<Integer, YearStatus> years) {
        if (years.isEmpty()) {
            add(
                    0,
                    "Cần trạng thái của ít nhất một năm nhưng không có năm nào. Có thể thiếu các dòng \"year\".",
                    "Expected the status of at least one year but found none. Maybe the \"year\" lines are missing.");
            return;
        }
        int expected = years.firstKey();
        for (int year : years.keySet()) {
            if (checkYear(year) && year != expected) {
                add(
                        lines.ofYear().applyAsInt(year),
                        "Các năm phải liên tục nhưng sau năm %d là năm %d. Có thể cần ghi MISSING cho năm chưa có."
                                .formatted(expected - 1, year),
                        "Expected years without gaps but %d follows %d. Maybe the years between are to be named MISSING."
                                .formatted(year, expected - 1));
            }
            expected = year + 1;
        }
    }

    private boolean checkYear(int year) {
        boolean possible = year >= FIRST_YEAR && year <= LAST_YEAR;
        if (!possible) {
            add(
                    lines.ofYear().applyAsInt(year),
                    "Năm phải từ %d đến %d nhưng nhận được %d. Có thể gõ nhầm.".formatted(FIRST_YEAR, LAST_YEAR, year),
                    "Expected a year from %d to %d but found %d. Maybe it was mistyped."
                            .formatted(FIRST_YEAR, LAST_YEAR, year));
        }
        return possible;
    }

    private void checkDay(SpecialDay day, Map<LocalDate, SpecialDay> byDate) {
        int line = lines.ofDay().applyAsInt(day);
        String date = Wording.date(day.date());
        SpecialDay other = byDate.putIfAbsent(day.date(), day);
        if (other != null) {
            add(
                    line,
                    "Mỗi ngày chỉ có một quy định nhưng %s vừa là %s vừa là %s. Có thể một dòng bị thừa."
                            .formatted(date, other.kind(), day.kind()),
                    "Expected one rule per date but %s is both %s and %s. Maybe one of them is superfluous."
                            .formatted(date, other.kind(), day.kind()));
        }
        if (day.name().isBlank() || !isText(day.name()) || !isText(day.document())) {
            add(
                    line,
                    "Ngày %s cần có tên, và tên, căn cứ phải viết trên một dòng.".formatted(date),
                    "Expected %s to have a name, and name and document to be one line each.".formatted(date));
        }
    }

    private void checkYearAndKind(SpecialDay day, SortedMap<Integer, YearStatus> years) {
        int line = lines.ofDay().applyAsInt(day);
        String date = Wording.date(day.date());
        if (!years.containsKey(day.date().getYear())) {
            add(
                    line,
                    "Ngày %s thuộc năm chưa có trạng thái. Có thể thiếu dòng \"year\" của năm %d."
                            .formatted(date, day.date().getYear()),
                    "Expected the status of the year of %s but there is none. Maybe the \"year\" line of %d is missing."
                            .formatted(date, day.date().getYear()));
        }
        if (ORDINARY.contains(day.kind())) {
            add(
                    line,
                    "Ngày %s phải là ngày lễ, nghỉ bù hoặc ngày hoán đổi nhưng là %s. Có thể đó là ngày thường."
                            .formatted(date, day.kind()),
                    "Expected %s to be a holiday, a compensation or a swapped day but it is %s. Maybe it is an ordinary day."
                            .formatted(date, day.kind()));
        }
    }

    private void checkDocumentAndKind(String id, SpecialDay day) {
        String date = Wording.date(day.date());
        if (day.document().isBlank()) {
            add(
                    lines.ofDay().applyAsInt(day),
                    "Lịch %s thêm hoặc thay đổi ngày %s nên cần văn bản căn cứ nhưng để trống.".formatted(id, date),
                    "Expected the document by which the calendar %s adds or changes %s but it is blank."
                            .formatted(id, date));
        }
        if (day.kind() == DayKind.WEEKLY_REST) {
            add(
                    lines.ofDay().applyAsInt(day),
                    "Ngày %s là ngày nghỉ hằng tuần theo giờ làm việc, không ghi thành ngày đặc biệt.".formatted(date),
                    "Expected a special day but %s is a weekly rest day; the office hours say so.".formatted(date));
        }
    }

    private void checkPair(SpecialDay day, Map<LocalDate, SpecialDay> byDate) {
        LocalDate pairedWith = day.pairedWith();
        if (pairedWith == null) {
            return;
        }
        DayKind counterpart = switch (day.kind()) {
            case SWAP_OFF -> DayKind.SWAP_WORK;
            case SWAP_WORK -> DayKind.SWAP_OFF;
            default -> null;
        };
        SpecialDay other = byDate.get(pairedWith);
        boolean unfit = other != null && other.kind() != counterpart;
        if (counterpart == null || unfit) {
            add(
                    lines.ofDay().applyAsInt(day),
                    "Ngày %s (%s) không thể hoán đổi với ngày %s. Có thể sai ngày hoán đổi."
                            .formatted(Wording.date(day.date()), day.kind(), Wording.date(pairedWith)),
                    "Expected the counterpart of a swap but %s (%s) names %s. Maybe the paired date is another one."
                            .formatted(Wording.date(day.date()), day.kind(), Wording.date(pairedWith)));
        }
    }

    private void add(int line, String vietnamese, String english) {
        faults.add(CalendarFault.at(line, vietnamese, english));
    }

    static boolean isText(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
