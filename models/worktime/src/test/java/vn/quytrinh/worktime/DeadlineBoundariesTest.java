package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quytrinh.worktime.Testdata.AT_15;
import static vn.quytrinh.worktime.Testdata.at;
import static vn.quytrinh.worktime.Testdata.compute;
import static vn.quytrinh.worktime.Testdata.day;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the moments at which the rules change. */
class DeadlineBoundariesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T14:59:59, 2026-03-02, 2026-03-03T17:00",
        "2026-03-02T15:00:00, 2026-03-02, 2026-03-03T17:00",
        "2026-03-02T15:00:01, 2026-03-03, 2026-03-04T17:00",
        "2026-03-02T05:00:00, 2026-03-02, 2026-03-03T17:00",
        "2026-03-02T12:30:00, 2026-03-02, 2026-03-03T17:00",
        "2026-02-13T15:00:00, 2026-02-13, 2026-02-23T17:00",
        "2026-02-13T15:00:01, 2026-02-23, 2026-02-24T17:00",
    })
    void shouldFixDayZeroByTheCutoff(String received, String zero, String due) {
        Deadline deadline = compute(received, LegalPeriod.workingDays(1), AT_15);

        assertThat(deadline.dayZero()).isEqualTo(day(zero));
        assertThat(deadline.dueAt()).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T16:00:00, 2026-03-03T17:00",
        "2026-03-02T16:00:01, 2026-03-04T17:00",
    })
    void shouldApplyACutoffBeforeClosing(String received, String due) {
        Cutoff lastHour = Cutoff.beforeClosing(Duration.ofMinutes(60));

        assertThat(compute(received, LegalPeriod.workingDays(1), lastHour).dueAt())
                .isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T17:00:00, 2026-03-03T17:00",
        "2026-03-02T17:00:01, 2026-03-04T17:00",
    })
    void shouldTakeTheCloseWithoutACutoff(String received, String due) {
        assertThat(compute(received, LegalPeriod.workingDays(1), Cutoff.none()).dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void shouldMakeTheNextWorkingDayDayOneOnlyAfterTheCutoffOfAWorkingDay() {
        Cutoff dayOne = AT_15.withEffect(CutoffEffect.NEXT_DAY_IS_DAY_ONE);

        Deadline friday = compute("2026-03-06T15:30", LegalPeriod.workingDays(1), dayOne);
        Deadline saturday = compute("2026-03-07T09:00", LegalPeriod.workingDays(1), dayOne);
        Deadline sameDay = compute("2026-03-06T15:30", LegalPeriod.sameDay(), dayOne);

        assertThat(friday.dayZero()).isEqualTo(day("2026-03-08"));
        assertThat(friday.countedFrom()).isEqualTo(at("2026-03-09T08:00"));
        assertThat(friday.dueAt()).isEqualTo(at("2026-03-09T17:00"));
        assertThat(saturday.dueAt()).isEqualTo(at("2026-03-10T17:00"));
        assertThat(sameDay.dueAt()).isEqualTo(at("2026-03-09T17:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T16:00, 1,     2026-02-13T17:00",
        "2026-02-13T16:00, 1.001, 2026-02-23T08:00:03.6",
        "2026-02-13T17:00, 1,     2026-02-23T09:00",
        "2026-03-02T11:00, 1,     2026-03-02T12:00",
        "2026-03-02T12:15, 0.5,   2026-03-02T13:30",
        "2026-03-02T06:00, 8,     2026-03-02T17:00",
        "2026-03-02T18:00, 0,     2026-03-03T08:00",
        "2026-03-02T10:00, 0,     2026-03-02T10:00",
    })
    void shouldCountWorkingHoursFromTheMomentOrTheNextOpening(String received, BigDecimal hours, String due) {
        Deadline deadline = compute(received, LegalPeriod.of(hours, LegalUnit.WORKING_HOUR), AT_15);

        assertThat(deadline.dueAt()).isEqualTo(at(due));
        assertThat(deadline.legalEnd()).isEqualTo(at(due));
        assertThat(deadline.dayZero()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAY,  0,    2026-03-02T09:00, 2026-03-02T17:00",
        "WORKING_DAY,  0.25, 2026-03-02T09:00, 2026-03-03T10:00",
        "WORKING_DAY,  0.75, 2026-03-02T09:00, 2026-03-03T15:00",
        "WORKING_DAY,  1.5,  2026-02-12T09:00, 2026-02-23T12:00",
        "CALENDAR_DAY, 0.5,  2026-03-02T09:00, 2026-03-03T17:00",
        "CALENDAR_DAY, 1.5,  2026-03-06T09:00, 2026-03-09T17:00",
        "CALENDAR_DAY, 4,    2026-01-06T09:00, 2026-01-10T17:00",
        "SESSION,      1,    2026-03-02T09:00, 2026-03-03T12:00",
        "SESSION,      2,    2026-03-02T09:00, 2026-03-03T17:00",
        "SESSION,      3,    2026-02-12T09:00, 2026-02-23T12:00",
        "SESSION,      0.5,  2026-03-02T09:00, 2026-03-03T10:00",
        "WEEK,         1,    2026-03-02T09:00, 2026-03-09T17:00",
        "MONTH,        1,    2024-01-31T09:00, 2024-02-29T17:00",
        "MONTH,        1,    2023-01-31T09:00, 2023-02-28T17:00",
        "MONTH,        1,    2025-03-31T09:00, 2025-05-05T17:00",
        "MONTH,        0.5,  2026-03-02T09:00, 2026-03-17T17:00",
        "YEAR,         1,    2024-02-29T09:00, 2025-02-28T17:00",
        "YEAR,         1.5,  2024-02-29T09:00, 2025-08-29T17:00",
    })
    void shouldEndEachUnit(LegalUnit unit, BigDecimal amount, String received, String due) {
        Deadline deadline = compute(received, LegalPeriod.of(amount, unit), AT_15);

        assertThat(deadline.dueAt()).isEqualTo(at(due));
        assertThat(deadline.legalEnd())
                .isEqualTo(at(due).toLocalDate().plusDays(1).atStartOfDay());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-30T09:00, 5,   WORKING_DAY,  2028",
        "2027-12-30T09:00, 5,   CALENDAR_DAY, 2028",
        "2027-12-31T16:00, 2,   WORKING_HOUR, 2028",
        "2027-12-31T09:00, 24,  CLOCK_HOUR,   2028",
        "2027-12-31T09:00, 3,   SESSION,      2028",
        "2027-12-31T18:00, 0,   SAME_DAY,     2028",
        "2027-06-01T09:00, 1,   YEAR,         2028",
        "2017-12-29T09:00, 5,   WORKING_DAY,  2017",
        "2017-12-29T09:00, 240, CLOCK_HOUR,   2017",
    })
    void shouldRefuseAnUnknownYear(String received, long amount, LegalUnit unit, int year) {
        LegalPeriod period = LegalPeriod.of(amount, unit);

        assertThatExceptionOfType(MissingYearException.class)
                .isThrownBy(() -> compute(received, period, AT_15))
                .satisfies(e -> assertThat(e.year()).isEqualTo(year))
                .satisfies(e -> assertThat(e.code()).isEqualTo("CALENDAR_YEAR_MISSING"))
                .satisfies(e -> assertThat(e.vietnamese()).contains("năm " + year))
                .withMessageContaining("year " + year);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30T09:00, 1,  OFFICIAL",
        "2026-12-30T09:00, 3,  PROVISIONAL",
        "2027-03-01T09:00, 3,  PROVISIONAL",
        "2026-12-31T09:00, 0,  OFFICIAL",
    })
    void shouldSayWhenTheAnswerIsProvisional(String received, long days, Certainty certainty) {
        assertThat(compute(received, LegalPeriod.workingDays(days), AT_15).certainty())
                .isEqualTo(certainty);
    }

    @Test
    void shouldLeaveTheCarefulApologyOpenWhenTheCalendarDoesNotReachBack() {
        Deadline deadline = compute("2018-01-02T09:00", LegalPeriod.sameDay(), AT_15);

        ApologyLatest apology = Deadlines.apologyLatest(Testdata.VIETNAM, deadline);

        assertThat(apology).isEqualTo(new ApologyLatest(day("2018-01-01"), null));
    }
}
