package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Compares the product with {@link DayWalk} on random calendars and questions. */
class DeadlinePropertyTest {

    private static final int CALENDARS = 250;
    private static final int QUESTIONS = 420;

    @Test
    void shouldAgreeWithAWalkFromDayToDay() {
        Map<LegalUnit, Integer> answered = new EnumMap<>(LegalUnit.class);
        int compound = 0;
        for (int c = 0; c < CALENDARS; c++) {
            // given
            RandomCases cases = new RandomCases(20_261_122L + c);
            List<CalendarLayer> layers = cases.layers();
            WorkingCalendar calendar = CalendarStack.of(layers).compile();
            DayWalk walk = new DayWalk(layers);
            for (int q = 0; q < QUESTIONS; q++) {
                DeadlineQuestion question = cases.question();

                // when
                Optional<Deadline> deadline = known(() -> Deadlines.compute(calendar, question));
                Optional<DayWalk.Answer> expected = known(() -> walk.answer(question));

                // then
                assertThat(deadline.map(each -> new DayWalk.Answer(each.dueAt(), each.legalEnd(), each.certainty())))
                        .as("calendar %d, question %d: %s", c, q, question)
                        .isEqualTo(expected);
                if (deadline.isPresent() && question.limit() instanceof LegalPeriod period) {
                    answered.merge(period.unit(), 1, Integer::sum);
                } else if (deadline.isPresent()) {
                    compound++;
                }
            }
        }
        assertThat(answered).hasSize(LegalUnit.values().length);
        assertThat(answered.values()).allSatisfy(count -> assertThat(count).isGreaterThan(3000));
        assertThat(compound).isGreaterThan(5000);
    }

    @Test
    void shouldNameTheYearThatTheWalkMisses() {
        int missing = 0;
        for (int c = 0; c < 150; c++) {
            RandomCases cases = new RandomCases(7L + c);
            List<CalendarLayer> layers = cases.layers();
            WorkingCalendar calendar = CalendarStack.of(layers).compile();
            DayWalk walk = new DayWalk(layers);
            for (int q = 0; q < 20; q++) {
                DeadlineQuestion paused = cases.question();
                DeadlineQuestion question = DeadlineQuestion.of(paused.receivedAt(), paused.limit(), paused.cutoff());
                Optional<Integer> expected = missingYear(() -> walk.answer(question));
                assertThat(missingYear(() -> Deadlines.compute(calendar, question)))
                        .as("%s", question)
                        .isEqualTo(expected);
                missing += expected.isPresent() ? 1 : 0;
            }
        }
        assertThat(missing).isGreaterThan(100);
    }

    @Test
    void shouldExplainWithoutGaps() {
        int explained = 0;
        for (int c = 0; c < 40; c++) {
            RandomCases cases = new RandomCases(99L + c);
            WorkingCalendar calendar = CalendarStack.of(cases.layers()).compile();
            for (int q = 0; q < 50; q++) {
                DeadlineQuestion question = cases.question();
                Optional<Explanation> explanation = known(() -> Deadlines.explain(calendar, question));
                if (explanation.isPresent()) {
                    explained++;
                    checkLayout(question, explanation.get());
                }
            }
        }
        assertThat(explained).isGreaterThan(1000);
    }

    private static void checkLayout(DeadlineQuestion question, Explanation explanation) {
        List<ExplainedDay> days = explanation.days();
        for (int i = 0; i < days.size(); i++) {
            ExplainedDay day = days.get(i);
            assertThat(day.from()).as("%s", question).isBeforeOrEqualTo(day.to());
            assertThat(day.from().toLocalDate()).isEqualTo(day.date());
            if (i > 0) {
                assertThat(day.from())
                        .as("%s %s", question, day)
                        .isEqualTo(days.get(i - 1).to());
            }
        }
        if (!(question.limit() instanceof LegalPeriod period)) {
            return;
        }
        boolean plain = question.suspensions().isEmpty() && period.thousandths() % 1000 == 0;
        if (plain && (period.unit() == LegalUnit.WORKING_DAY || period.unit() == LegalUnit.CALENDAR_DAY)) {
            assertThat(days.stream().filter(ExplainedDay::counted).count())
                    .as("%s", question)
                    .isEqualTo(period.thousandths() / 1000);
        }
    }

    private static <T> Optional<T> known(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (MissingYearException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> missingYear(Supplier<?> question) {
        try {
            question.get();
            return Optional.empty();
        } catch (MissingYearException unknown) {
            return Optional.of(unknown.year());
        }
    }
}
