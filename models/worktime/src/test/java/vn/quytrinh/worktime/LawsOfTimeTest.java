package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The laws that deadlines obey on every calendar, on random calendars of one to four layers. */
class LawsOfTimeTest {

    private static final int CALENDARS = 120;
    private static final int QUESTIONS = 250;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** What is asked of one calendar at a time; counts what it could ask. */
    private interface Law {
        boolean holds(WorkingCalendar calendar, RandomCases cases, String told);
    }

    @Test
    void shouldNeverBeDueEarlierWhenReceivedLater() {
        check(500, (calendar, cases, told) -> {
            DeadlineQuestion question = cases.question();
            DeadlineQuestion early = DeadlineQuestion.of(question.receivedAt(), question.limit(), question.cutoff());
            LocalDateTime later = cases.moment(question.receivedAt().toLocalDate(), 6);
            Optional<LocalDateTime> first = due(calendar, early);
            Optional<LocalDateTime> second =
                    due(calendar, DeadlineQuestion.of(later, question.limit(), question.cutoff()));
            if (first.isEmpty() || second.isEmpty()) {
                return false;
            }
            boolean ordered = !later.isBefore(question.receivedAt());
            assertThat(ordered ? first.get() : second.get())
                    .as("%s %s, or received at %s", told, early, later)
                    .isBeforeOrEqualTo(ordered ? second.get() : first.get());
            return true;
        });
    }

    @Test
    void shouldBeDueLaterOrAtOnceWithALongerPeriod() {
        check(600, (calendar, cases, told) -> {
            DeadlineQuestion question = cases.question();
            LegalPeriod period = cases.period();
            if (period.thousandths() == 0) {
                // Nothing to count is no shorter count: it ends with day zero, which a cut-off may move.
                return false;
            }
            LegalPeriod longer = new LegalPeriod(
                    Math.min(period.thousandths() + 1000, LegalPeriod.limit(period.unit())), period.unit());
            Optional<LocalDateTime> due =
                    due(calendar, DeadlineQuestion.of(question.receivedAt(), period, question.cutoff()));
            Optional<LocalDateTime> more =
                    due(calendar, DeadlineQuestion.of(question.receivedAt(), longer, question.cutoff()));
            if (due.isEmpty() || more.isEmpty()) {
                return false;
            }
            assertThat(due.get()).as("%s %s %s", told, question, period).isBeforeOrEqualTo(more.get());
            return true;
        });
    }

    @Test
    void shouldAddUp() {
        check(700, (calendar, cases, told) -> {
            LocalDateTime a = cases.moment(FIRST, 1500);
            LocalDateTime b = cases.moment(a.toLocalDate().plusDays(1), 60);
            LocalDateTime c = cases.moment(b.toLocalDate().plusDays(1), 60);
            return known(() -> {
                        assertThat(calendar.workingTimeBetween(a, b).plus(calendar.workingTimeBetween(b, c)))
                                .as("%s %s %s %s", told, a, b, c)
                                .isEqualTo(calendar.workingTimeBetween(a, c));
                        for (LegalUnit unit :
                                List.of(LegalUnit.WORKING_DAY, LegalUnit.SESSION, LegalUnit.CALENDAR_DAY)) {
                            assertThat(Deadlines.between(calendar, a, b, unit).thousandths()
                                            + Deadlines.between(calendar, b, c, unit)
                                                    .thousandths())
                                    .as("%s %s %s %s %s", told, unit, a, b, c)
                                    .isEqualTo(Deadlines.between(calendar, a, c, unit)
                                            .thousandths());
                        }
                        return a;
                    })
                    .isPresent();
        });
    }

    @Test
    void shouldLetTwoPeriodsOfHoursAddUpToOne() {
        check(800, (calendar, cases, told) -> {
            LocalDateTime received = cases.moment(FIRST, 1500);
            LegalPeriod one = LegalPeriod.workingHours(1 + received.getMinute());
            LegalPeriod two = LegalPeriod.workingHours(1 + received.getHour());
            LegalPeriod both = new LegalPeriod(one.thousandths() + two.thousandths(), LegalUnit.WORKING_HOUR);
            Optional<LocalDateTime> first = due(calendar, DeadlineQuestion.of(received, one, Cutoff.none()));
            Optional<LocalDateTime> whole = due(calendar, DeadlineQuestion.of(received, both, Cutoff.none()));
            if (whole.isEmpty()) {
                return false;
            }
            LocalDateTime middle = first.orElseThrow();
            assertThat(due(calendar, DeadlineQuestion.of(middle, two, Cutoff.none())))
                    .as("%s %s %s + %s", told, received, one, two)
                    .isEqualTo(whole);
            assertThat(calendar.workingTimeBetween(received, middle))
                    .isEqualTo(Duration.ofHours(one.thousandths() / 1000));
            return true;
        });
    }

    @Test
    void shouldFindTheLatestStartForADueMoment() {
        int[] found = {0};
        check(900, (calendar, cases, told) -> {
            TimeLimit limit = cases.limit();
            Cutoff cutoff = cases.cutoff();
            LocalDateTime dueAt = cases.moment(FIRST, 1800);
            return known(() -> {
                        Optional<LocalDateTime> start = Deadlines.latestStart(calendar, dueAt, limit, cutoff);
                        if (start.isPresent()) {
                            found[0]++;
                            assertThat(due(calendar, DeadlineQuestion.of(start.get(), limit, cutoff)))
                                    .as("%s %s %s for %s", told, limit, cutoff, dueAt)
                                    .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(dueAt));
                            LocalDateTime next = start.get().plusNanos(1);
                            if (!next.isAfter(dueAt)) {
                                assertThat(due(calendar, DeadlineQuestion.of(next, limit, cutoff))
                                                .filter(due -> !due.isAfter(dueAt)))
                                        .as("%s %s %s for %s from %s", told, limit, cutoff, dueAt, next)
                                        .isEmpty();
                            }
                        }
                        return dueAt;
                    })
                    .isPresent();
        });
        assertThat(found[0]).isGreaterThan(15_000);
    }

    @Test
    void shouldNeverEndOnADayOffNorOutsideASession() {
        check(1000, (calendar, cases, told) -> {
            DeadlineQuestion question = cases.question();
            Optional<LocalDateTime> due = due(calendar, question);
            boolean clock = question.limit().parts().stream().anyMatch(part -> part.unit() == LegalUnit.CLOCK_HOUR);
            if (due.isEmpty() || clock) {
                return false;
            }
            LocalDateTime dueAt = due.get();
            assertThat(calendar.sessionsOn(dueAt.toLocalDate()))
                    .as("%s %s ends %s", told, question, dueAt)
                    .anySatisfy(session -> {
                        assertThat(dueAt.toLocalTime()).isAfterOrEqualTo(session.opens());
                        assertThat(dueAt.toLocalTime()).isBeforeOrEqualTo(session.closes());
                    });
            return true;
        });
    }

    @Test
    void shouldNotMoveForAPauseThatReturnsOnTheSameWorkingDayBeforeTheCutoff() {
        int[] asked = {0};
        check(1100, (calendar, cases, told) -> {
            DeadlineQuestion question = cases.question();
            DeadlineQuestion plain = DeadlineQuestion.of(question.receivedAt(), question.limit(), question.cutoff());
            boolean hours = question.limit().parts().stream()
                    .anyMatch(part -> part.unit().isHour());
            Optional<Deadline> without = known(() -> Deadlines.compute(calendar, plain));
            if (without.isEmpty() || hours) {
                return false;
            }
            LocalDateTime from = cases.moment(question.receivedAt().toLocalDate(), 20);
            LocalDate date = from.toLocalDate();
            boolean works = known(() -> calendar.isWorkingDay(date)).orElse(false);
            LocalDateTime to = from.plusMinutes(45);
            if (!works || to.isAfter(question.cutoff().on(calendar.closingOf(date)))) {
                return false;
            }
            asked[0]++;
            Suspension pause = new Suspension(from, to, SuspensionMode.RESUME);
            assertThat(Deadlines.compute(
                            calendar,
                            new DeadlineQuestion(plain.receivedAt(), plain.limit(), plain.cutoff(), List.of(pause))))
                    .as("%s %s paused %s–%s", told, plain, from, to)
                    .isEqualTo(without.get());
            return true;
        });
        assertThat(asked[0]).isGreaterThan(2000);
    }

    @Test
    void shouldGiveTheSameInstantInPlainNumbers() {
        check(1200, (calendar, cases, told) -> {
            LegalPeriod period = cases.period();
            Cutoff cutoff = cases.cutoff();
            LocalDateTime received = cases.moment(FIRST, 1800).truncatedTo(ChronoUnit.MILLIS);
            Optional<LocalDateTime> due = due(calendar, DeadlineQuestion.of(received, period, cutoff));
            long asked = received.toInstant(VIETNAM).toEpochMilli();
            assertThat(known(() -> Deadlines.dueEpochMilli(calendar, asked, period, cutoff)))
                    .as("%s %s %s %s", told, received, period, cutoff)
                    .isEqualTo(due.map(each -> each.toInstant(VIETNAM).toEpochMilli()));
            return due.isPresent();
        });
    }

    @Test
    void shouldLetTheClosestLayerThatSpeaksOfADateDecide() {
        int overridden = 0;
        for (int c = 0; c < CALENDARS; c++) {
            List<CalendarLayer> layers = new RandomCases(1300 + c).layers();
            CalendarStack stack = CalendarStack.of(layers);
            WorkingCalendar calendar = stack.compile();
            for (LocalDate d = FIRST; d.getYear() < 2024; d = d.plusDays(1)) {
                LocalDate date = d;
                if (stack.data().years().get(d.getYear()) == YearStatus.MISSING) {
                    continue;
                }
                Optional<CalendarLayer> speaks = stack.layerOf(date);
                long says = layers.stream()
                        .filter(layer -> layer.day(date).isPresent())
                        .count();
                overridden += says > 1 ? 1 : 0;
                DayKind kind = speaks.flatMap(layer -> layer.day(date))
                        .map(SpecialDay::kind)
                        .orElse(DayKind.WORKING);
                if (kind == DayKind.WORKING) {
                    assertThat(calendar.specialDay(date)).as("%d %s", c, date).isEmpty();
                } else {
                    assertThat(calendar.kindOf(date)).as("%d %s", c, date).isEqualTo(kind);
                }
            }
        }
        assertThat(overridden).isGreaterThan(500);
    }

    private static void check(long seed, Law law) {
        int asked = 0;
        for (int c = 0; c < CALENDARS; c++) {
            RandomCases cases = new RandomCases(seed * 1000 + c);
            WorkingCalendar calendar = CalendarStack.of(cases.layers()).compile();
            for (int q = 0; q < QUESTIONS; q++) {
                asked += law.holds(calendar, cases, "calendar " + c + ", question " + q + ":") ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(CALENDARS * QUESTIONS / 20);
    }

    private static Optional<LocalDateTime> due(WorkingCalendar calendar, DeadlineQuestion question) {
        return known(() -> Deadlines.compute(calendar, question).dueAt());
    }

    private static <T> Optional<T> known(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (MissingYearException unknown) {
            return Optional.empty();
        }
    }
}
