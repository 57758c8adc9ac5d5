package vn.quytrinh.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.TestdataCalendars;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.ExplainedDay;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.history.CalendarChange;

class TrialDecisionsTest {
    private static final String HEALTH = "y-te-mien-nhiem-gdv";
    private static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";
    private static final OffsetDateTime THU_2026_02_12 = OffsetDateTime.parse("2026-02-12T09:00:00+07:00");

    private final Calendars calendars = new TestdataCalendars().calendars();
    private final TrialDecisions decisions = new TrialDecisions(new Handling(), calendars);
    private final List<DossierEvent> events = new ArrayList<>();

    @Test
    void shouldJumpOverTetWithADayByDayCountThatEndsOnTheDueDate() {
        // given
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());

        // when
        Trial.Decided decided = decided(SampleProcedures.load(HEALTH));

        // then
        assertThat(decided.decision().deadlines().dueAt()).isEqualTo("2026-03-05T17:00+07:00");
        assertThat(decided.count()).isNotNull();
        assertThat(decided.count().deadline().dueAt()).isEqualTo("2026-03-05T17:00");
        assertThat(decided.count().days()).filteredOn(ExplainedDay::counted).hasSize(10);
    }

    @Test
    void shouldSeeAnUnsavedChangeAtOnce() {
        // given
        Procedure draft = SampleProcedures.load(HEALTH);
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        play(EventType.STEP_COMPLETED, "2026-02-12T13:00", Map.of("step", "S02"));
        play(EventType.STEP_COMPLETED, "2026-02-12T16:00", Map.of("step", "S03"));
        OffsetDateTime before = stepDue(decided(draft));

        // when
        step(draft, "S04").getDuration().setValue(new BigDecimal("6"));

        // then
        assertThat(before).isEqualTo("2026-03-02T17:00+07:00");
        assertThat(stepDue(decided(draft))).isEqualTo("2026-02-27T17:00+07:00");
    }

    @Test
    void shouldPublishAnUnchangedDraftOnce() {
        // given
        Procedure draft = SampleProcedures.load(HEALTH);
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());

        // then
        assertThat(decided(draft).release()).isSameAs(decided(draft).release());
    }

    @Test
    void shouldCountByTheCalendarAsItIsNow() {
        // given
        LocalDate wednesday = LocalDate.of(2026, 2, 25);
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        assertThat(decided(SampleProcedures.load(HEALTH)).decision().deadlines().dueAt())
                .isEqualTo("2026-03-05T17:00+07:00");

        // when
        var off = new SpecialDay(wednesday, DayKind.HOLIDAY, "Nghỉ thử", "CV 1/VPCP", true, null);
        calendars.change(Calendars.NATION, new CalendarChange.PutDay(off), wednesday, Caller.SYSTEM);

        // then
        assertThat(decided(SampleProcedures.load(HEALTH)).decision().deadlines().dueAt())
                .isEqualTo("2026-03-06T17:00+07:00");
        assertThat(decisions.calendar(SampleProcedures.load(HEALTH)).isWorkingDay(wednesday))
                .isFalse();
    }

    @Test
    void shouldTryUnderTheLawAndTheCalendarOfTheDraftsTerritory() {
        // given
        LocalDate wednesday = LocalDate.of(2026, 2, 25);
        var off = new SpecialDay(wednesday, DayKind.HOLIDAY, "Ngày hội", "QĐ 1/QĐ-UBND", true, null);
        var province = CalendarLayer.empty("H05", "Bắc Ninh", LayerScope.PROVINCE, Calendars.NATION);
        calendars.create(province, wednesday, "QĐ 1/QĐ-UBND", Caller.SYSTEM);
        Procedure draft = SampleProcedures.load(HEALTH);
        draft.setTerritory("VN.H05");
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        assertThat(decided(draft).decision().deadlines().dueAt()).isEqualTo("2026-03-05T17:00+07:00");

        // when
        calendars.change("H05", new CalendarChange.PutDay(off), wednesday, Caller.SYSTEM);

        // then
        assertThat(decided(draft).decision().deadlines().dueAt()).isEqualTo("2026-03-06T17:00+07:00");
        assertThat(decided(draft).decision().law().scope()).isEqualTo("VN.H05");
        assertThat(decided(draft).count().vietnamese()).contains("lịch Bắc Ninh (H05)");
        assertThat(decisions.calendar(draft).isWorkingDay(wednesday)).isFalse();
        assertThat(decided(SampleProcedures.load(HEALTH)).decision().deadlines().dueAt())
                .isEqualTo("2026-03-05T17:00+07:00");
    }

    @Test
    void shouldCountAnewAfterASupplement() {
        // given
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        play(EventType.SUPPLEMENT_REQUESTED, "2026-02-13T10:00", supplement());
        play(EventType.SUPPLEMENT_RECEIVED, "2026-02-25T09:00", Map.of());

        // then
        shouldCountAsDecided(decided(SampleProcedures.load(HEALTH)));
    }

    @Test
    void shouldTakeALastingPauseToEndNow() {
        // given
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        play(EventType.SUPPLEMENT_REQUESTED, "2026-02-13T10:00", supplement());

        // when
        Trial.Decided decided = decided(SampleProcedures.load(HEALTH));

        // then
        assertThat(decided.decision().deadlines().dueAt()).isNull();
        assertThat(decided.count().deadline().dueAt())
                .isEqualTo(decided.decision().deadlines().dueIfResumedNow().toLocalDateTime());
    }

    @Test
    void shouldCountOnAfterAPause() {
        // given
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        play(EventType.PAUSED, "2026-02-23T10:00", Map.of("reason", "chờ", "basis", "Điều 19"));
        play(EventType.RESUMED, "2026-02-25T10:00", Map.of());

        // then
        shouldCountAsDecided(decided(SampleProcedures.load(HEALTH)));
    }

    @Test
    void shouldExplainTheAppointmentThatRuns() {
        // given
        play(EventType.ACCEPTED, "2026-03-02T09:00", Map.of());
        Trial.Decided first = decided(SampleProcedures.load(LAND));
        shouldCountAsDecided(first);

        // when
        play(EventType.FINANCIAL_OBLIGATION_NOTIFIED, "2026-03-05T10:00", Map.of());
        play(EventType.FINANCIAL_OBLIGATION_MET, "2026-03-10T10:00", Map.of());

        // then
        shouldCountAsDecided(decided(SampleProcedures.load(LAND)));
    }

    @Test
    void shouldSayWhichEventIsDeniedAndWhy() {
        // given
        play(EventType.ACCEPTED, "2026-02-12T09:00", Map.of());
        play(EventType.SUPPLEMENT_REQUESTED, "2026-02-13T10:00", supplement());
        play(EventType.SUPPLEMENT_RECEIVED, "2026-02-23T10:00", Map.of());
        play(EventType.SUPPLEMENT_REQUESTED, "2026-02-24T10:00", supplement());

        // when
        Trial trial = trial(SampleProcedures.load(HEALTH));

        // then
        assertThat(trial).isInstanceOfSatisfying(Trial.Denied.class, denied -> {
            assertThat(denied.denial().eventId()).isEqualTo("e4");
            assertThat(denied.denial().reasons())
                    .allSatisfy(reason -> assertThat(reason.citation().line()).isNotBlank());
        });
    }

    @Test
    void shouldSayThatAYearHasNoCalendar() {
        // given
        events.add(new DossierEvent("e1", EventType.ACCEPTED, THU_2026_02_12.plusYears(30), null, null, Map.of()));

        // then
        assertThat(trial(SampleProcedures.load(HEALTH)))
                .isInstanceOfSatisfying(
                        Trial.Failed.class,
                        failed -> assertThat(failed.message().vi()).contains("2056"));
    }

    @Test
    void shouldSayThatADraftWithoutALimitCannotBeExecuted() {
        // given
        Procedure draft = SampleProcedures.load(HEALTH);
        draft.setLegalTimeLimit(null);
        draft.getProcess().setDeclaredTotal(null);

        // then
        assertThat(trial(draft))
                .isInstanceOfSatisfying(
                        Trial.Failed.class, failed -> assertThat(failed.code()).isEqualTo("PROCEDURE_INCOMPLETE"));
    }

    private void shouldCountAsDecided(Trial.Decided decided) {
        Deadlines deadlines = decided.decision().deadlines();
        assertThat(decided.count().deadline().dueAt())
                .isEqualTo(deadlines.dueAt().toLocalDateTime());
        assertThat(decided.count().deadline().legalEnd())
                .isEqualTo(deadlines.legalEnd().toLocalDateTime());
    }

    private Trial trial(Procedure draft) {
        OffsetDateTime at = events.isEmpty()
                ? THU_2026_02_12
                : events.get(events.size() - 1).occurredAt();
        return decisions.decide(draft, events, at);
    }

    private Trial.Decided decided(Procedure draft) {
        Trial trial = trial(draft);
        assertThat(trial).isInstanceOf(Trial.Decided.class);
        return (Trial.Decided) trial;
    }

    private void play(EventType type, String local, Map<String, Object> data) {
        events.add(new DossierEvent(
                "e" + (events.size() + 1), type, OffsetDateTime.parse(local + ":00+07:00"), null, null, data));
    }

    private static Map<String, Object> supplement() {
        return Map.of("items", List.of(2), "reason", "thiếu", "form", "Mẫu 02", "signer", "p9");
    }

    private static Step step(Procedure draft, String id) {
        return draft.getProcess().getSteps().stream()
                .filter(step -> step.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime stepDue(Trial.Decided decided) {
        return decided.decision().deadlines().steps().get(0).dueAt();
    }
}
