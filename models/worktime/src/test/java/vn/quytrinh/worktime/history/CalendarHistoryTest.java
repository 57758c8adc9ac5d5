package vn.quytrinh.worktime.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.InvalidCalendarException;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.statute.StatutoryYear;

class CalendarHistoryTest {

    private static final Instant OCTOBER = Instant.parse("2026-10-01T01:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-20T01:00:00Z");
    private static final LocalDate EFFECT = LocalDate.of(2026, 12, 1);
    private static final LocalDate FRI_2026_12_04 = LocalDate.of(2026, 12, 4);
    private static final LocalDate SAT_2026_12_12 = LocalDate.of(2026, 12, 12);
    private static final CalendarChange.PutSwap SWAP =
            new CalendarChange.PutSwap(FRI_2026_12_04, SAT_2026_12_12, "CV 1/VPCP", true);
    private static final CalendarHistory HISTORY =
            CalendarHistory.beginning(CalendarLayer.vietnam(), OCTOBER, "hệ thống", EFFECT, "holidays");

    @Test
    void shouldKeepWhatWasBelievedBeforeAnOfficialYearChanged() {
        CalendarHistory changed = HISTORY.with(SWAP, NOVEMBER, "an", EFFECT);

        assertThat(due(changed.believedAt(NOVEMBER.minusMillis(1)).orElseThrow()))
                .isEqualTo("2026-12-04T17:00");
        assertThat(due(changed.believedAt(DECEMBER).orElseThrow())).isEqualTo("2026-12-07T17:00");
        assertThat(changed.believedAt(OCTOBER.minusMillis(1))).isEmpty();
        assertThat(changed.versions()).extracting(CalendarVersion::number).containsExactly(1, 2);
        assertThat(changed.latest().document()).isEqualTo("CV 1/VPCP");
        assertThat(DayDifference.between(
                        CalendarLayer.vietnam(), changed.latest().layer()))
                .extracting(DayDifference::date)
                .containsExactly(FRI_2026_12_04, SAT_2026_12_12);
    }

    @Test
    void shouldTakeASwapBackWithBothItsDays() {
        CalendarHistory back = HISTORY.with(SWAP, NOVEMBER, "an", EFFECT)
                .with(new CalendarChange.DropDay(SAT_2026_12_12, "CV 2/VPCP"), DECEMBER, "an", EFFECT);

        assertThat(back.latest().layer()).isEqualTo(CalendarLayer.vietnam());
        assertThat(back.versions()).hasSize(3);
    }

    @Test
    void shouldAdoptTheStatutoryProposalAndThenTheAnnouncement() {
        CalendarHistory adopted = HISTORY.with(
                new CalendarChange.AdoptYear(StatutoryYear.of(2027).proposal(), "đề xuất theo luật"),
                NOVEMBER,
                "an",
                EFFECT);
        CalendarHistory announced = adopted.with(
                new CalendarChange.PutYear(2027, YearStatus.OFFICIAL, "CV 3/VPCP"), DECEMBER, "an", EFFECT);
        DeadlineQuestion overTet =
                DeadlineQuestion.of(LocalDateTime.parse("2027-02-03T09:00"), LegalPeriod.workingDays(1), Cutoff.none());

        Deadline before = answer(HISTORY.latest(), overTet);
        Deadline proposed = answer(adopted.latest(), overTet);
        Deadline official = answer(announced.latest(), overTet);

        assertThat(before.dueAt()).isEqualTo("2027-02-04T17:00");
        assertThat(proposed.dueAt()).isEqualTo("2027-02-11T17:00");
        assertThat(proposed.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(official.dueAt()).isEqualTo("2027-02-11T17:00");
        assertThat(official.certainty()).isEqualTo(Certainty.OFFICIAL);
    }

    @Test
    void shouldAddAYearByData() {
        CalendarHistory more = HISTORY.with(
                new CalendarChange.AdoptYear(StatutoryYear.of(2028).proposal(), "đề xuất theo luật"),
                NOVEMBER,
                "an",
                EFFECT);

        assertThat(more.latest().layer().years().get(2028).status()).isEqualTo(YearStatus.PROVISIONAL);
        assertThat(more.latest().layer().day(LocalDate.of(2028, 1, 3)))
                .map(SpecialDay::kind)
                .contains(DayKind.COMPENSATION);
    }

    @Test
    void shouldRefuseAChangeWithoutDocumentOrWithoutEffect() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() ->
                        HISTORY.with(new CalendarChange.DropDay(LocalDate.of(2026, 9, 2), " "), NOVEMBER, "an", EFFECT))
                .satisfies(e -> assertThat(e.code()).isEqualTo("CALENDAR_DOCUMENT_MISSING"));
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> HISTORY.with(
                        new CalendarChange.DropDay(LocalDate.of(2026, 9, 4), "CV 2"), NOVEMBER, "an", EFFECT))
                .satisfies(e -> assertThat(e.code()).isEqualTo("CALENDAR_UNCHANGED"));
    }

    @Test
    void shouldRefuseAHolidayThatIsWorkedForAnother() {
        LocalDate nationalDay = LocalDate.of(2026, 9, 2);
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> CalendarLayer.vietnam()
                        .withDays(List.of(
                                new SpecialDay(nationalDay, DayKind.HOLIDAY, "Quốc khánh", "BLLĐ", true, null),
                                new SpecialDay(nationalDay, DayKind.SWAP_WORK, "Làm bù", "CV", true, null))))
                .withMessageContaining("02/09/2026 is both HOLIDAY and SWAP_WORK");
    }

    private static String due(CalendarVersion version) {
        return answer(
                        version,
                        DeadlineQuestion.of(
                                LocalDateTime.parse("2026-12-03T09:00"), LegalPeriod.workingDays(1), Cutoff.none()))
                .dueAt()
                .toString();
    }

    private static Deadline answer(CalendarVersion version, DeadlineQuestion question) {
        return Deadlines.compute(CalendarStack.of(List.of(version.layer())).compile(), question);
    }
}
