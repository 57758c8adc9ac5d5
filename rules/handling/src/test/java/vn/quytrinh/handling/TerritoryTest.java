package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.obligation;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarYear;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.Timetable;
import vn.quytrinh.worktime.YearStatus;

/** A dossier is decided under the law and the calendar of its procedure's territory. */
class TerritoryTest {

    private static final String DONG_THAP = "VN.DONG-THAP";

    private static Release land(String territory) {
        Procedure procedure = SampleProcedures.load(LAND);
        procedure.setTerritory(territory);
        // What the province says shows itself where the procedure says nothing.
        procedure.getProcess().getClock().setReturnToDeskWithin(null);
        procedure.getProcess().getClock().setDeskNotifyWithin(null);
        return Stories.release(procedure);
    }

    private static Stories returnedAtAppraisal(Release release, String returnedAt) {
        return Stories.under(release)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(STEP_COMPLETED, returnedAt, Map.of("step", "S02", "outcome", "S02>SUPPLEMENT"));
    }

    @Test
    void shouldHoldTheDeskToTheProvincesTimeInThatProvince() {
        // given: returned on Wednesday, so the applicant is told on Thursday
        Stories dossier = returnedAtAppraisal(land(DONG_THAP), "2026-03-04T10:00");

        // when
        Decision onTheDay = dossier.decision("2026-03-05T09:00");
        Decision late = dossier.decision("2026-03-06T09:00");

        // then
        Obligation inform = obligation(onTheDay, "INFORM_APPLICANT");
        assertThat(inform.by()).isEqualTo(at("2026-03-05T17:00"));
        assertThat(inform.citation()).contains("QĐ 138/2025/QĐ-UBND Đ3.4.a");
        assertThat(findings(onTheDay)).doesNotContain("APPLICANT_INFORMED_LATE", "SUPPLEMENT_REQUESTED_LATE");
        assertThat(findings(late)).contains("APPLICANT_INFORMED_LATE");
        assertThat(dossier.supplementRequested("2026-03-05T16:00").decision().findings())
                .extracting(Finding::rule)
                .doesNotContain("LR-034");
    }

    @Test
    void shouldFindALateReturnByTheProvincesTime() {
        Decision decision =
                returnedAtAppraisal(land(DONG_THAP), "2026-03-05T09:00").decision();

        assertThat(decision.findings())
                .filteredOn(one -> one.rule().equals("LR-034"))
                .extracting(Finding::type, Finding::since, Finding::citation)
                .containsExactly(
                        tuple("SUPPLEMENT_REQUESTED_LATE", at("2026-03-04T17:00"), "QĐ 138/2025/QĐ-UBND Đ3.4.a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VN", "VN.H05", "VN.NGHE-AN"})
    void shouldNotTouchADossierOfAnotherTerritory(String territory) {
        Release release = land(territory);
        Decision returned = returnedAtAppraisal(release, "2026-03-05T09:00").decision("2026-03-20T09:00");
        Decision issued = Stories.under(release)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(RESULT_ISSUED, "2026-03-10T10:00")
                .decision("2026-03-20T10:00");

        assertThat(returned.findings()).extracting(Finding::rule).doesNotContain("LR-034");
        assertThat(returned.obligations()).extracting(Obligation::rule).doesNotContain("LR-034");
        assertThat(issued.obligations()).extracting(Obligation::rule).doesNotContain("LR-066");
        assertThat(issued.findings()).extracting(Finding::rule).doesNotContain("LR-066");
        assertThat(returned.law().scope()).isEqualTo(territory);
    }

    @Test
    void shouldNotHoldAnotherMatterToTheProvincesRegulationOfLandProcedures() {
        Release health = Stories.within(HEALTH, DONG_THAP);

        Decision decision = Stories.under(health)
                .event(ACCEPTED, "2026-03-02T09:00")
                .supplementRequested("2026-03-05T09:00")
                .decision();

        assertThat(decision.findings()).extracting(Finding::rule).doesNotContain("LR-034");
        assertThat(decision.law().scope()).isEqualTo(DONG_THAP);
    }

    @Test
    void shouldReturnALandResultWithinTheProvincesThreeDays() {
        // given
        Stories dossier = Stories.under(land(DONG_THAP))
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(RESULT_ISSUED, "2026-03-10T10:00");

        // when
        Obligation notify = obligation(dossier.decision("2026-03-10T11:00"), "NOTIFY_RESULT");
        Decision late = dossier.decision("2026-03-16T09:00");

        // then
        assertThat(notify.by()).isEqualTo(at("2026-03-13T17:00"));
        assertThat(notify.rule()).isEqualTo("LR-066");
        assertThat(notify.citation()).isEqualTo("QĐ 138/2025/QĐ-UBND Đ3.4.b");
        assertThat(findings(late)).contains("RETURN_LATE");
    }

    /** The province's regulation is in force from 25/11/2025; the agency within it is held to it too. */
    @ParameterizedTest
    @CsvSource({"VN.DONG-THAP, 2025-11-21, false", "VN.DONG-THAP, 2025-11-25, true", "VN.DONG-THAP.12, 2026-03-02, true"
    })
    void shouldApplyTheProvincesLawFromItsDayAndWithinIt(String territory, LocalDate accepted, boolean inForce) {
        Decision decision = Stories.under(land(territory))
                .event(ACCEPTED, accepted + "T09:00")
                .event(RESULT_ISSUED, accepted.plusDays(3) + "T10:00")
                .decision();

        assertThat(decision.obligations().stream().anyMatch(one -> one.rule().equals("LR-066")))
                .isEqualTo(inForce);
    }

    @Test
    void shouldHoldTheDeskToTheProceduresOwnTimesEverywhere() {
        // given: the land sample states two working days and one, and no territory
        Stories dossier = returnedAtAppraisal(Stories.release(LAND), "2026-03-05T09:00");

        // when
        Decision decision = dossier.decision();

        // then
        assertThat(decision.findings())
                .filteredOn(one -> one.rule().equals("LR-034"))
                .extracting(Finding::citation)
                .containsExactly("Quy trình nội bộ của thủ tục");
        assertThat(obligation(decision, "INFORM_APPLICANT").by()).isEqualTo(at("2026-03-06T17:00"));
        assertThat(findings(dossier.decision("2026-03-09T09:00"))).contains("APPLICANT_INFORMED_LATE");
    }

    @Test
    void shouldSayOnceWhatProvinceAndProcedureBothSay() {
        Decision decision = returnedAtAppraisal(Stories.within(LAND, DONG_THAP), "2026-03-05T09:00")
                .decision("2026-03-09T09:00");

        assertThat(decision.findings())
                .filteredOn(one -> one.rule().equals("LR-034"))
                .extracting(Finding::type, Finding::citation)
                .containsExactlyInAnyOrder(
                        tuple("SUPPLEMENT_REQUESTED_LATE", "QĐ 138/2025/QĐ-UBND Đ3.4.a"),
                        tuple("APPLICANT_INFORMED_LATE", "QĐ 138/2025/QĐ-UBND Đ3.4.a"));
        assertThat(decision.obligations())
                .filteredOn(one -> one.type().equals("INFORM_APPLICANT"))
                .hasSize(1);
    }

    @Test
    void shouldForgetAReturnThatWasTakenBack() {
        Decision decision = returnedAtAppraisal(land(DONG_THAP), "2026-03-05T09:00")
                .event(STEP_COMPLETED, "2026-03-05T10:00", Map.of("step", "S02", "outcome", "S02>S04"))
                .decision("2026-03-09T09:00");

        assertThat(decision.findings()).extracting(Finding::rule).doesNotContain("LR-034");
        assertThat(decision.obligations()).extracting(Obligation::rule).doesNotContain("LR-034");
    }

    @Test
    void shouldCountByTheCalendarOfTheProvinceAndItsOffice() {
        // given: a day off of the province, and an office that closes at eleven
        SpecialDay fair =
                new SpecialDay(LocalDate.of(2026, 3, 9), DayKind.HOLIDAY, "Ngày hội tỉnh", "QĐ 1/QĐ-UBND", true, null);
        CalendarLayer province = CalendarLayer.empty("H05", "Bắc Ninh", LayerScope.PROVINCE, "VN")
                .withDays(List.of(fair))
                .withYear(2026, new CalendarYear(YearStatus.PROVISIONAL, "CV 2/UBND"));
        CalendarLayer office = CalendarLayer.empty("H05.12", "Sở Y tế", LayerScope.AGENCY, "H05")
                .withTimetable(Timetable.of(
                        OfficeHours.mondayToFriday(List.of(new Session(LocalTime.of(7, 0), LocalTime.of(11, 0))))));
        Stories there = Stories.under(Stories.within(HEALTH, "VN.H05.12", province, office))
                .event(ACCEPTED, "2026-03-02T09:00");
        Stories elsewhere = Stories.under(Stories.within(HEALTH, "VN.H26")).event(ACCEPTED, "2026-03-02T09:00");

        // when
        Decision decision = there.decision();
        Explanation count = there.count("2026-03-02T09:00");

        // then
        assertThat(elsewhere.decision().deadlines().dueAt()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(elsewhere.decision().deadlines().certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-17T11:00"));
        assertThat(decision.deadlines().certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(decision.law().scope()).isEqualTo("VN.H05.12");
        assertThat(count.vietnamese())
                .contains("nghỉ Ngày hội tỉnh")
                .contains("theo QĐ 1/QĐ-UBND, lịch Bắc Ninh (H05)")
                .contains("Tính theo lịch Sở Y tế (H05.12).")
                .contains("chưa được công bố chính thức, theo lịch Bắc Ninh (H05).");
        assertThat(count.days())
                .filteredOn(day -> day.date().equals(fair.date()))
                .singleElement()
                .satisfies(day -> assertThat(day.document()).isEqualTo("QĐ 1/QĐ-UBND"));
    }
}
