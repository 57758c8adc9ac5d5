package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quytrinh.worktime.Testdata.AT_15;
import static vn.quytrinh.worktime.Testdata.VIETNAM;
import static vn.quytrinh.worktime.Testdata.at;
import static vn.quytrinh.worktime.Testdata.compute;
import static vn.quytrinh.worktime.Testdata.question;
import static vn.quytrinh.worktime.Testdata.restart;
import static vn.quytrinh.worktime.Testdata.resume;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {

    private static final LegalPeriod TEN_DAYS = LegalPeriod.workingDays(10);
    private static final String MONDAY = "2025-03-03T09:00";

    @Test
    void shouldJoinOverlappingPausesAndLetTheRestartWin() {
        Deadline joined = compute(
                MONDAY,
                TEN_DAYS,
                AT_15,
                restart("2025-03-05T09:00", "2025-03-07T09:00"),
                resume("2025-03-04T09:00", "2025-03-06T09:00"));

        assertThat(joined).isEqualTo(compute(MONDAY, TEN_DAYS, AT_15, restart("2025-03-04T09:00", "2025-03-07T09:00")));
        assertThat(joined.dueAt()).isEqualTo(at("2025-03-21T17:00"));
    }

    @Test
    void shouldJoinTouchingPauses() {
        assertThat(compute(
                        MONDAY,
                        TEN_DAYS,
                        AT_15,
                        resume("2025-03-04T09:00", "2025-03-06T09:00"),
                        resume("2025-03-06T09:00", "2025-03-07T09:00")))
                .isEqualTo(compute(MONDAY, TEN_DAYS, AT_15, resume("2025-03-04T09:00", "2025-03-07T09:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-18T00:00, 2025-03-20T09:00",
        "2025-02-20T09:00, 2025-03-03T09:00",
    })
    void shouldIgnoreAPauseOutsideTheRunningPeriod(String from, String to) {
        assertThat(compute(MONDAY, TEN_DAYS, AT_15, restart(from, to))).isEqualTo(compute(MONDAY, TEN_DAYS, AT_15));
    }

    @Test
    void shouldEndOnTheDayOfReturnWhenNothingIsLeft() {
        // given a pause after closing of the last day, but before its legal end
        Deadline deadline = compute(MONDAY, TEN_DAYS, AT_15, resume("2025-03-17T20:00", "2025-03-20T09:00"));

        assertThat(deadline.dueAt()).isEqualTo(at("2025-03-20T17:00"));
    }

    @Test
    void shouldNotMoveTheDeadlineWhenAResumedPauseEndsTheSameDay() {
        assertThat(compute(MONDAY, TEN_DAYS, AT_15, resume("2025-03-06T10:00", "2025-03-06T14:00"))
                        .dueAt())
                .isEqualTo(compute(MONDAY, TEN_DAYS, AT_15).dueAt());
    }

    @Test
    void shouldCountAMonthAsThirtyDaysOnceItDoesNotRunOn() {
        // given 31 March is the corresponding day; 10 of 30 days are used on 13 March
        LegalPeriod month = LegalPeriod.of(1, LegalUnit.MONTH);

        Deadline deadline = compute(MONDAY, month, AT_15, resume("2025-03-13T10:00", "2025-03-20T10:00"));

        assertThat(deadline.dueAt()).isEqualTo(at("2025-04-09T17:00"));
    }

    @Test
    void shouldRestartAMonthAsAMonth() {
        LegalPeriod month = LegalPeriod.of(1, LegalUnit.MONTH);

        Deadline deadline = compute(
                MONDAY,
                month,
                AT_15,
                resume("2025-03-05T10:00", "2025-03-06T10:00"),
                restart("2025-03-10T10:00", "2025-03-12T10:00"));

        assertThat(deadline.dueAt()).isEqualTo(at("2025-04-14T17:00"));
    }

    @Test
    void shouldResumeWorkingHoursExactly() {
        Deadline deadline =
                compute(MONDAY, LegalPeriod.workingHours(4), AT_15, resume("2025-03-03T09:30:30", "2025-03-03T20:00"));

        assertThat(deadline.countedFrom()).isEqualTo(at("2025-03-04T08:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2025-03-04T11:29:30"));
    }

    @Test
    void shouldRestartOnAWeekendInsideAnEarlierReturn() {
        Deadline deadline = compute(
                MONDAY,
                TEN_DAYS,
                AT_15,
                resume("2025-03-06T10:00", "2025-03-07T18:00"),
                restart("2025-03-08T10:00", "2025-03-09T10:00"));

        assertThat(deadline.dueAt()).isEqualTo(at("2025-03-24T17:00"));
    }

    @Test
    void shouldRefuseAPauseThatEndsBeforeItBegins() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> resume("2025-03-07T09:00", "2025-03-06T09:00"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("SUSPENSION_INVALID"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T09:00, 0,  10",
        "2025-03-03T16:00, 0,  10",
        "2025-03-06T10:00, 3,  7",
        "2025-03-10T10:00, 3,  7",
        "2025-03-12T11:00, 3,  7",
        "2025-03-13T08:00, 4,  6",
        "2025-03-21T08:00, 10, 0",
        "2025-03-25T08:00, 12, 0",
    })
    void shouldTellWhatIsUsedAndLeftOfDays(String at, long used, long left) {
        DeadlineQuestion question = question(MONDAY, TEN_DAYS, AT_15, resume("2025-03-06T10:00", "2025-03-12T10:00"));

        assertThat(Deadlines.used(VIETNAM, question, at(at))).isEqualTo(LegalPeriod.workingDays(used));
        assertThat(Deadlines.remaining(VIETNAM, question, at(at))).isEqualTo(LegalPeriod.workingDays(left));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T10:30, 1.5,   6.5",
        "2025-03-03T12:30, 3,     5",
        "2025-03-03T13:00:01, 3,  5",
        "2025-03-04T09:00, 8,     0",
        "2025-03-04T10:00, 9,     0",
    })
    void shouldTellWhatIsUsedAndLeftOfHours(String at, String used, String left) {
        DeadlineQuestion question = question(MONDAY, LegalPeriod.workingHours(8), AT_15);

        assertThat(Deadlines.used(VIETNAM, question, at(at))).isEqualTo(hours(used));
        assertThat(Deadlines.remaining(VIETNAM, question, at(at))).isEqualTo(hours(left));
    }

    @Test
    void shouldBeginAtZeroAfterARestart() {
        DeadlineQuestion question = question(MONDAY, TEN_DAYS, AT_15, restart("2025-03-06T10:00", "2025-03-12T10:00"));

        assertThat(Deadlines.used(VIETNAM, question, at("2025-03-11T10:00"))).isEqualTo(LegalPeriod.workingDays(3));
        assertThat(Deadlines.used(VIETNAM, question, at("2025-03-12T10:00"))).isEqualTo(LegalPeriod.workingDays(0));
        assertThat(Deadlines.used(VIETNAM, question, at("2025-03-14T10:00"))).isEqualTo(LegalPeriod.workingDays(2));
    }

    @Test
    void shouldTellMonthsInCalendarDays() {
        DeadlineQuestion question = question(MONDAY, LegalPeriod.of(1, LegalUnit.MONTH), AT_15);

        assertThat(Deadlines.used(VIETNAM, question, at("2025-03-13T10:00"))).isEqualTo(LegalPeriod.calendarDays(10));
        assertThat(Deadlines.remaining(VIETNAM, question, at("2025-03-13T10:00")))
                .isEqualTo(LegalPeriod.calendarDays(21));
    }

    private static LegalPeriod hours(String amount) {
        return LegalPeriod.of(new BigDecimal(amount), LegalUnit.WORKING_HOUR);
    }
}
