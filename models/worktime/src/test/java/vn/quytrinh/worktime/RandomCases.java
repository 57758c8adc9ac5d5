package vn.quytrinh.worktime;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes random calendars and questions, with many of the moments at which rules change. */
final class RandomCases {

    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 5;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate END = LocalDate.of(FIRST_YEAR + YEARS, 1, 1);
    private static final List<OfficeHours> WEEKS = weeks();

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    /** One to four layers, of which each but the first adds, overrides and takes back. */
    List<CalendarLayer> layers() {
        List<CalendarLayer> layers = new ArrayList<>(List.of(nation()));
        int more = random.nextInt(4);
        for (int i = 1; i <= more; i++) {
            layers.add(closer(layers, LayerScope.values()[i]));
        }
        return layers;
    }

    private CalendarLayer nation() {
        SortedMap<Integer, CalendarYear> years = new TreeMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            int dice = random.nextInt(20);
            YearStatus status =
                    dice == 0 ? YearStatus.MISSING : dice < 4 ? YearStatus.PROVISIONAL : YearStatus.OFFICIAL;
            years.put(year, new CalendarYear(status, ""));
        }
        List<SpecialDay> days = new ArrayList<>();
        DayKind[] off = {DayKind.HOLIDAY, DayKind.COMPENSATION, DayKind.SWAP_OFF};
        double holidays = random.nextDouble() * 0.3;
        double swaps = random.nextDouble() * 0.3;
        for (LocalDate d = FIRST; d.isBefore(END); d = d.plusDays(1)) {
            boolean weekend = d.getDayOfWeek().getValue() > 5;
            if (random.nextDouble() < holidays) {
                days.add(new SpecialDay(d, off[random.nextInt(3)], "Nghỉ", "", true, null));
            } else if (weekend && random.nextDouble() < swaps) {
                days.add(swapWork(d, ""));
            }
        }
        Timetable timetable = random.nextInt(4) == 0 ? null : timetable();
        return new CalendarLayer("R0", "Lịch thử", LayerScope.NATION, null, years, days, timetable);
    }

    private CalendarLayer closer(List<CalendarLayer> around, LayerScope scope) {
        CalendarStack stack = CalendarStack.of(around);
        List<SpecialDay> days = new ArrayList<>();
        double some = random.nextDouble() * 0.1;
        Map<LocalDate, SpecialDay> there = new HashMap<>();
        stack.data().days().forEach(day -> there.put(day.date(), day));
        for (LocalDate d = FIRST; d.isBefore(END); d = d.plusDays(1)) {
            SpecialDay other = there.get(d);
            if (random.nextDouble() >= some) {
                continue;
            }
            boolean holiday = other != null && !other.kind().isWorking() && other.kind() != DayKind.SWAP_OFF;
            boolean weekend = d.getDayOfWeek().getValue() > 5;
            if (other != null && random.nextBoolean()) {
                days.add(new SpecialDay(d, DayKind.WORKING, "Không nghỉ", "QĐ", true, null));
            } else if (weekend && !holiday) {
                days.add(swapWork(d, "QĐ"));
            } else {
                boolean swap = other != null && other.kind() == DayKind.SWAP_WORK || random.nextBoolean();
                days.add(new SpecialDay(d, swap ? DayKind.SWAP_OFF : DayKind.HOLIDAY, "Nghỉ", "QĐ", true, null));
            }
        }
        SortedMap<Integer, CalendarYear> years = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            YearStatus status = YearStatus.values()[random.nextInt(2)];
            years.put(FIRST_YEAR + random.nextInt(YEARS), new CalendarYear(status, "QĐ"));
        }
        Timetable timetable = random.nextInt(3) == 0 ? timetable() : null;
        String parent = around.get(around.size() - 1).id();
        return new CalendarLayer("R" + scope.ordinal(), "Lịch thử", scope, parent, years, days, timetable);
    }

    private SpecialDay swapWork(LocalDate date, String document) {
        LocalDate paired = random.nextBoolean() ? date.plusDays(3000 + random.nextInt(7)) : null;
        return new SpecialDay(date, DayKind.SWAP_WORK, "Làm bù", document, true, paired);
    }

    private Timetable timetable() {
        Timetable timetable = Timetable.of(hours());
        if (random.nextInt(3) == 0) {
            LocalDate from = FIRST.plusDays(random.nextInt(1000));
            LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(1000));
            timetable = timetable.with(new HoursRule(from, to, null, hours(), "QĐ"));
        }
        if (random.nextInt(3) == 0) {
            Season season = new Season(monthDay(), monthDay());
            LocalDate from = FIRST.plusDays(random.nextInt(700));
            timetable = timetable.with(new HoursRule(from, null, season, hours(), "QĐ mùa"));
        }
        return timetable;
    }

    private MonthDay monthDay() {
        return MonthDay.from(FIRST.plusDays(random.nextInt(365)));
    }

    private OfficeHours hours() {
        return WEEKS.get(random.nextInt(WEEKS.size()));
    }

    DeadlineQuestion question() {
        LocalDateTime received = moment(FIRST, 5 * 365);
        List<Suspension> pauses = new ArrayList<>();
        int count = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < count; i++) {
            LocalDateTime from = moment(received.toLocalDate().minusDays(3), 30);
            LocalDateTime to =
                    random.nextInt(3) == 0 ? from.plusMinutes(random.nextInt(600)) : moment(from.toLocalDate(), 20);
            pauses.add(new Suspension(from, to.isBefore(from) ? from : to, SuspensionMode.values()[random.nextInt(2)]));
        }
        return new DeadlineQuestion(received, limit(), cutoff(), pauses);
    }

    LocalDateTime moment(LocalDate from, int days) {
        LocalDate date = from.plusDays(random.nextInt(days));
        LocalTime time = switch (random.nextInt(4)) {
            case 0 -> LocalTime.of(7 + random.nextInt(11), random.nextInt(2) * 30);
            case 1 -> LocalTime.of(8 + random.nextInt(10), 0).plusSeconds(random.nextInt(3) - 1L);
            case 2 -> LocalTime.ofNanoOfDay((long) (random.nextDouble() * 86_400_000_000_000L));
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
        return date.atTime(time);
    }

    /** A limit, now and then of two or three periods. */
    TimeLimit limit() {
        List<LegalPeriod> parts = new ArrayList<>(List.of(period()));
        if (random.nextInt(6) == 0) {
            parts.add(period());
            parts.add(period());
            parts.removeIf(part -> part.thousandths() == 0);
        }
        return parts.isEmpty() ? LegalPeriod.sameDay() : TimeLimit.of(parts);
    }

    LegalPeriod period() {
        LegalUnit unit = LegalUnit.values()[random.nextInt(LegalUnit.values().length)];
        int[] most = {400, 120, 40, 30, 60, 8, 14, 3, 1};
        int whole = random.nextInt(most[unit.ordinal()]);
        int part = switch (unit) {
            case CLOCK_HOUR, WORKING_HOUR -> random.nextInt(3) == 0 ? random.nextInt(1000) : 0;
            case WORKING_DAY, CALENDAR_DAY -> 250 * Math.max(0, random.nextInt(8) - 4);
            case SESSION, MONTH, YEAR -> 500 * random.nextInt(2);
            case WEEK, SAME_DAY -> 0;
        };
        return LegalPeriod.of(BigDecimal.valueOf(1000L * whole + part, 3), unit);
    }

    Cutoff cutoff() {
        Cutoff cutoff = switch (random.nextInt(4)) {
            case 0 -> Cutoff.none();
            case 1 -> Cutoff.beforeClosing(Duration.ofMinutes(30L * random.nextInt(5)));
            case 2 -> Cutoff.at(LocalTime.of(8 + random.nextInt(10), 0));
            default -> Testdata.AT_15;
        };
        return random.nextInt(3) == 0 ? cutoff.withEffect(CutoffEffect.NEXT_DAY_IS_DAY_ONE) : cutoff;
    }

    private static List<OfficeHours> weeks() {
        Session morning = Testdata.session("07:30", "11:30");
        Session afternoon = Testdata.session("13:30", "17:00");
        return List.of(
                OfficeHours.STANDARD,
                OfficeHours.mondayToFriday(List.of(morning, afternoon)),
                Testdata.week(List.of(morning, afternoon), List.of(morning)),
                OfficeHours.mondayToFriday(List.of(morning, afternoon))
                        .withReception(Map.of(DayOfWeek.SATURDAY, List.of(morning))),
                OfficeHours.mondayToFriday(List.of(Testdata.session("08:00", "16:00"))),
                OfficeHours.mondayToFriday(List.of(
                        Testdata.session("07:00", "10:00"),
                        Testdata.session("10:00", "12:00"),
                        Testdata.session("13:00", "16:20"))));
    }
}
