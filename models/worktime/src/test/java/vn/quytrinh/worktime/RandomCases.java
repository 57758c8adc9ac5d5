package vn.quytrinh.worktime;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes random calendars and questions, with many of the moments at which rules change. */
final class RandomCases {

    private static final int FIRST_YEAR = 2019;
    private static final List<OfficeHours> WEEKS = weeks();

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    CalendarData calendar() {
        SortedMap<Integer, YearStatus> years = new TreeMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + 5; year++) {
            int dice = random.nextInt(20);
            years.put(year, dice == 0 ? YearStatus.MISSING : dice < 4 ? YearStatus.PROVISIONAL : YearStatus.OFFICIAL);
        }
        List<SpecialDay> days = new ArrayList<>();
        LocalDate end = LocalDate.of(FIRST_YEAR + 5, 1, 1);
        DayKind[] off = {DayKind.HOLIDAY, DayKind.COMPENSATION, DayKind.SWAP_OFF};
        double holidays = random.nextDouble() * 0.3;
        double swaps = random.nextDouble() * 0.3;
        for (LocalDate d = LocalDate.of(FIRST_YEAR, 1, 1); d.isBefore(end); d = d.plusDays(1)) {
            boolean weekend = d.getDayOfWeek().getValue() > 5;
            if (random.nextDouble() < holidays) {
                days.add(new SpecialDay(d, off[random.nextInt(3)], "Nghỉ", "", true, null));
            } else if (weekend && random.nextDouble() < swaps) {
                LocalDate paired = random.nextBoolean() ? d.plusDays(400 + random.nextInt(7)) : null;
                boolean clear = paired == null || !paired.isBefore(end);
                days.add(new SpecialDay(d, DayKind.SWAP_WORK, "Làm bù", "", true, clear ? paired : null));
            }
        }
        return new CalendarData("R", years, days);
    }

    OfficeHours hours() {
        return WEEKS.get(random.nextInt(WEEKS.size()));
    }

    DeadlineQuestion question() {
        LocalDateTime received = moment(LocalDate.of(FIRST_YEAR, 1, 1), 5 * 365);
        List<Suspension> pauses = new ArrayList<>();
        int count = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < count; i++) {
            LocalDateTime from = moment(received.toLocalDate().minusDays(3), 30);
            LocalDateTime to =
                    random.nextInt(3) == 0 ? from.plusMinutes(random.nextInt(600)) : moment(from.toLocalDate(), 20);
            pauses.add(new Suspension(from, to.isBefore(from) ? from : to, SuspensionMode.values()[random.nextInt(2)]));
        }
        return new DeadlineQuestion(received, period(), cutoff(), pauses);
    }

    private LocalDateTime moment(LocalDate from, int days) {
        LocalDate date = from.plusDays(random.nextInt(days));
        LocalTime time = switch (random.nextInt(4)) {
            case 0 -> LocalTime.of(7 + random.nextInt(11), random.nextInt(2) * 30);
            case 1 -> LocalTime.of(8 + random.nextInt(10), 0).plusSeconds(random.nextInt(3) - 1L);
            case 2 -> LocalTime.ofNanoOfDay((long) (random.nextDouble() * 86_400_000_000_000L));
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
        return date.atTime(time);
    }

    private LegalPeriod period() {
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

    private Cutoff cutoff() {
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
                OfficeHours.mondayToFriday(List.of(Testdata.session("08:00", "16:00"))),
                OfficeHours.mondayToFriday(List.of(
                        Testdata.session("07:00", "10:00"),
                        Testdata.session("10:00", "12:00"),
                        Testdata.session("13:00", "16:20"))));
    }
}
