package vn.quytrinh.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.quytrinh.worktime.WorkingCalendar;

class SampleDeadlinesTest {

    private static final LocalDate FRI_2026_07_17 = LocalDate.of(2026, 7, 17);
    private static final LocalDate MON_2028_01_03 = LocalDate.of(2028, 1, 3);

    private final WorkingCalendar calendar = new TestdataCalendars().calendars().calendar("VN");

    @Test
    void shouldAskOnEveryWorkingDayOfTheFourWeeksBefore() {
        // when
        List<SampleDeadline> samples = SampleDeadlines.around(calendar, calendar, List.of(FRI_2026_07_17));

        // then
        assertThat(samples).hasSize(20 * SampleDeadlines.LIMITS.size());
        assertThat(samples.get(0).receivedAt()).isEqualTo("2026-06-19T09:00");
        assertThat(samples.get(samples.size() - 1).receivedAt()).isEqualTo("2026-07-16T09:00");
        assertThat(samples).noneMatch(SampleDeadline::moved);
    }

    @Test
    void shouldStayWithinItsBoundsAndCoverTheWholeSpan() {
        // given
        List<LocalDate> years =
                FRI_2026_07_17.minusYears(5).datesUntil(FRI_2026_07_17).toList();

        // when
        List<SampleDeadline> samples = SampleDeadlines.around(calendar, calendar, years);

        // then
        assertThat(samples).hasSize(SampleDeadlines.MOST_RECEIPTS * SampleDeadlines.LIMITS.size());
        assertThat(samples.stream().map(each -> each.receivedAt().getYear()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void shouldShowAMissingYear() {
        // when
        List<SampleDeadline> samples = SampleDeadlines.around(calendar, calendar, List.of(MON_2028_01_03));

        // then
        assertThat(samples)
                .anySatisfy(sample -> assertThat(sample.before().missingYear()).isEqualTo(2028))
                .anySatisfy(sample ->
                        assertThat(String.valueOf(sample.before().certainty())).isEqualTo("PROVISIONAL"))
                .noneMatch(SampleDeadline::moved);
    }
}
