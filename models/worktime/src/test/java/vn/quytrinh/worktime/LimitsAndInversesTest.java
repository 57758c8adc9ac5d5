package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quytrinh.worktime.Testdata.AT_15;
import static vn.quytrinh.worktime.Testdata.VIETNAM;
import static vn.quytrinh.worktime.Testdata.at;
import static vn.quytrinh.worktime.Testdata.resume;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compound limits, outages, and the questions asked backwards. */
class LimitsAndInversesTest {

    private static final TimeLimit NOTICE_THEN_HANDLING =
            TimeLimit.of(List.of(LegalPeriod.calendarDays(15), LegalPeriod.workingDays(8)));

    @Test
    void shouldCountACompoundLimitPartByPart() {
        // 15 calendar days end on Sunday 22/3, which is day zero of the 8 working days 23/3–1/4.
        Explanation told = Deadlines.explain(
                VIETNAM, DeadlineQuestion.of(at("2026-03-07T09:00"), NOTICE_THEN_HANDLING, Cutoff.none()));

        // Received on a Saturday: deemed Monday 9/3, 15 days end on Tuesday 24/3, 8 working days on Friday 3/4.
        assertThat(told.deadline().dueAt()).isEqualTo(at("2026-04-03T17:00"));
        assertThat(told.vietnamese())
                .startsWith("Thời hạn 15 ngày + 8 ngày làm việc")
                .contains("Tính lần lượt từng phần");
        assertThat(told.days().stream().filter(ExplainedDay::counted)).hasSize(23);
        assertThat(told.days())
                .filteredOn(each -> each.date().equals(Testdata.day("2026-03-25")))
                .extracting(ExplainedDay::vietnamese)
                .containsExactly("ngày làm việc thứ 1");
    }

    @Test
    void shouldNotMoveTheEndOfAPartOffADayOff() {
        // 15 days from Friday 6/3 end on Saturday 21/3; the working days begin on Monday 23/3 all the same.
        Deadline deadline =
                Deadlines.compute(VIETNAM, DeadlineQuestion.of(at("2026-03-06T09:00"), NOTICE_THEN_HANDLING, AT_15));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-04-01T17:00"));
    }

    @Test
    void shouldCountACompoundLimitOnAfterAPauseInItsSecondPart() {
        DeadlineQuestion question = new DeadlineQuestion(
                at("2026-03-06T09:00"),
                NOTICE_THEN_HANDLING,
                AT_15,
                List.of(resume("2026-03-25T09:00", "2026-04-06T09:00")));

        // 23, 24, 25/3 are used; five working days are left from Monday 6/4.
        assertThat(Deadlines.compute(VIETNAM, question).dueAt()).isEqualTo(at("2026-04-13T17:00"));
        assertThat(Deadlines.remaining(VIETNAM, question, at("2026-03-28T09:00")))
                .isEqualTo(LegalPeriod.workingDays(5));
        assertThat(Deadlines.used(VIETNAM, question, at("2026-03-28T09:00")))
                .isEqualTo(TimeLimit.of(List.of(LegalPeriod.calendarDays(15), LegalPeriod.workingDays(3))));
        assertThat(Deadlines.remaining(VIETNAM, question, at("2026-03-11T09:00")))
                .isEqualTo(TimeLimit.of(List.of(LegalPeriod.calendarDays(10), LegalPeriod.workingDays(8))));
    }

    @Test
    void shouldRefuseAPartOfNothing() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> TimeLimit.of(List.of(LegalPeriod.workingDays(3), LegalPeriod.sameDay())))
                .withMessageContaining("3 working days + same day");
    }

    @ParameterizedTest
    @CsvSource({
        // DL-51, DL-38 and others turned round.
        "2025-03-03T11:00, 2025-03-03T16:00, WORKING_HOUR, 4",
        "2025-03-03T12:30, 2025-03-03T12:45, WORKING_HOUR, 0",
        "2026-02-13T16:00, 2026-02-23T09:30, WORKING_HOUR, 2.5",
        "2026-02-13T16:00, 2026-02-23T09:30, WORKING_DAY, 1",
        "2026-02-13T16:00, 2026-02-23T09:30, CALENDAR_DAY, 10",
        "2026-02-13T16:00, 2026-02-23T09:30, SESSION, 2",
        "2026-02-13T16:00, 2026-02-14T16:00, CLOCK_HOUR, 24",
        "2025-03-03T09:00, 2025-03-06T10:00, WORKING_DAY, 3",
        "2024-05-03T09:00, 2024-05-06T09:00, WORKING_DAY, 2",
    })
    void shouldMeasureTheTimeBetweenTwoMoments(String from, String to, LegalUnit unit, java.math.BigDecimal amount) {
        assertThat(Deadlines.between(VIETNAM, at(from), at(to), unit)).isEqualTo(LegalPeriod.of(amount, unit));
    }

    @Test
    void shouldRefuseATimeBetweenThatRunsBackwards() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> Deadlines.between(
                        VIETNAM, at("2025-03-06T09:00"), at("2025-03-03T09:00"), LegalUnit.WORKING_DAY))
                .satisfies(e -> assertThat(e.code()).isEqualTo("TIME_ORDER"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T17:00, WORKING_DAY, 3, 2025-03-03T15:00",
        "2025-03-06T16:59, WORKING_DAY, 3, 2025-02-28T15:00",
        "2026-09-03T17:00, WORKING_DAY, 1, 2026-08-28T15:00",
        "2026-02-23T17:00, CALENDAR_DAY, 30, 2026-01-23T15:00",
        "2025-03-10T17:00, WORKING_HOUR, 8, 2025-03-10T08:00",
        "2025-03-11T09:00, WORKING_HOUR, 1, 2025-03-11T08:00",
        "2026-09-06T09:00, CLOCK_HOUR, 24, 2026-09-05T09:00",
    })
    void shouldTellTheLatestStart(String due, LegalUnit unit, long amount, String start) {
        assertThat(Deadlines.latestStart(VIETNAM, at(due), LegalPeriod.of(amount, unit), AT_15))
                .contains(at(start));
    }

    @Test
    void shouldFindNoStartBeforeTheCalendar() {
        assertThat(Deadlines.latestStart(VIETNAM, at("2018-01-10T17:00"), LegalPeriod.workingDays(30), AT_15))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20T09:00, 30, CALENDAR_DAY, 2026-02-22T17:00, 2026-02-13T17:00",
        "2025-03-03T09:00, 3,  WORKING_DAY,  2025-03-05T17:00, 2025-03-05T17:00",
    })
    void shouldReadOneDayBeforeAsTheAgencyDoes(
            String received, long amount, LegalUnit unit, String calendarDay, String workingDay) {
        Deadline deadline =
                Deadlines.compute(VIETNAM, DeadlineQuestion.of(at(received), LegalPeriod.of(amount, unit), AT_15));

        assertThat(Deadlines.apologyBy(VIETNAM, deadline, ApologyReading.CALENDAR_DAY))
                .contains(at(calendarDay));
        assertThat(Deadlines.apologyBy(VIETNAM, deadline, ApologyReading.WORKING_DAY))
                .contains(at(workingDay));
    }

    @Test
    void shouldPauseEveryPeriodForAnOutage() {
        // DL-51: the outage of 14/9/2026 10:00–14:00 from the register instead of the dossier.
        OutageRegister register = new OutageRegister(List.of(
                new Outage("SC-02", at("2026-09-20T10:00"), null, "Cổng DVC", "TB 9/TB"),
                new Outage(
                        "SC-01", at("2026-09-14T10:00"), at("2026-09-14T14:00"), "HTTT giải quyết TTHC", "TB 8/TB")));
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-09-14T09:00"), LegalPeriod.workingHours(8), AT_15);

        Explanation told = Deadlines.explain(VIETNAM, register.pause(question, at("2026-09-15T09:00")));

        assertThat(told.deadline().dueAt()).isEqualTo(at("2026-09-15T12:00"));
        assertThat(told.vietnamese()).contains("(sự cố HTTT giải quyết TTHC, TB 8/TB)");
        assertThat(register.pause(question, at("2026-09-14T10:00"))).isEqualTo(question);
        assertThat(register.lastingAt(at("2026-09-14T13:59"))).map(Outage::id).contains("SC-01");
        assertThat(register.lastingAt(at("2026-09-14T14:00"))).isEmpty();
        assertThat(register.lastingAt(at("2027-01-01T00:00"))).map(Outage::id).contains("SC-02");
    }

    @Test
    void shouldTakeALastingOutageToEndAtTheMomentOfAsking() {
        OutageRegister register =
                new OutageRegister(List.of(new Outage("SC-01", at("2026-09-14T10:00"), null, "Cổng DVC", "TB 9/TB")));
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-09-14T09:00"), LegalPeriod.workingHours(8), AT_15);

        assertThat(Deadlines.compute(VIETNAM, register.pause(question, at("2026-09-14T15:00")))
                        .dueAt())
                .isEqualTo(at("2026-09-15T14:00"));
    }

    @Test
    void shouldRefuseAnOutageThatCannotBe() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> new Outage("1", at("2026-09-14T10:00"), at("2026-09-14T10:00"), "Cổng", "TB"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("OUTAGE_INVALID"));
        Outage outage = new Outage("1", at("2026-09-14T10:00"), null, "Cổng", "TB");
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> new OutageRegister(List.of(outage, outage)))
                .withMessageContaining("\"1\" is repeated");
    }
}
