package vn.quytrinh.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.engine.calendar.TestdataCalendars.DOCUMENT;
import static vn.quytrinh.engine.calendar.TestdataCalendars.OFFICER;
import static vn.quytrinh.engine.calendar.TestdataCalendars.SAT_2026_07_18;
import static vn.quytrinh.engine.calendar.TestdataCalendars.WED_2026_07_15;
import static vn.quytrinh.engine.calendar.TestdataCalendars.holiday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.Timetable;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;
import vn.quytrinh.worktime.history.CalendarVersion;
import vn.quytrinh.worktime.statute.TetChoice;

class CalendarsTest {

    private static final CalendarChange SWAP =
            new CalendarChange.PutSwap(WED_2026_07_15, SAT_2026_07_18, DOCUMENT, true);
    private static final OfficeHours SUMMER = hours("07:00", "11:00", "13:00", "17:00");

    private final TestdataCalendars given = new TestdataCalendars();
    private final Calendars calendars = given.calendars();

    @BeforeEach
    void createLayers() {
        TestdataCalendars.createProvinceAndAgency(calendars);
    }

    @Test
    void shouldRecordTheShippedCalendarOnce() {
        // when
        boolean again = new Calendars(given.store, entry -> {}, given, given).recordShipped();

        // then
        assertThat(again).isFalse();
        assertThat(calendars.find("VN")).isEqualTo(CalendarLayer.vietnam());
        assertThat(calendars.history("VN").versions()).hasSize(1);
        assertThat(calendars.list()).extracting(LayerSummary::id).containsExactly("VN", "H26", "H26.12");
    }

    @Test
    void shouldRecordTheShippedCalendarOnceWhenManyServersStart() throws Exception {
        // given
        var empty = new TestdataCalendars();
        List<Callable<Boolean>> servers = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> new Calendars(empty.store, entry -> {}, empty, empty).recordShipped())
                .toList();

        // when
        List<Boolean> recorded = inParallel(servers);

        // then
        assertThat(recorded).containsOnlyOnce(true);
        assertThat(empty.store.since(0)).hasSize(1);
    }

    @Test
    void shouldLetAnEditTakeEffectWithinAndOnOtherServers() {
        // given
        Calendars other = new Calendars(given.store, entry -> {}, given, given);
        WorkingCalendar before = other.calendar("H26.12");

        // when
        CalendarVersion version = calendars.change("VN", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER);

        // then
        assertThat(version.number()).isEqualTo(2);
        assertThat(version.recordedBy()).isEqualTo("can-bo");
        assertThat(before.isWorkingDay(WED_2026_07_15)).isTrue();
        assertThat(other.calendar("H26.12").isWorkingDay(WED_2026_07_15)).isFalse();
        assertThat(calendars.calendar("H26.12")).isSameAs(calendars.calendar("H26.12"));
        assertThat(given.audit)
                .extracting(AuditLog.Entry::action)
                .containsExactly("CALENDAR_RECORDED", "CALENDAR_CREATED", "CALENDAR_CREATED", "CALENDAR_CHANGED");
        assertThat(given.audit.get(3).detail()).contains("2026-07-15", "\"officialYears\":[2026]");
    }

    @Test
    void shouldKeepACompiledCalendarWhenALayerBesideItChanges() {
        // given
        calendars.create(
                CalendarLayer.empty("H27", "Tỉnh khác", LayerScope.PROVINCE, "VN"), WED_2026_07_15, DOCUMENT, OFFICER);
        WorkingCalendar compiled = calendars.calendar("H26.12");

        // when
        calendars.change("H27", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER);

        // then
        assertThat(calendars.calendar("H26.12")).isSameAs(compiled);
    }

    /** The layers of a territory are those of the nearest one with a calendar. */
    @ParameterizedTest
    @CsvSource({"VN, VN", "VN.H26, H26", "VN.H26.12, H26.12", "VN.H26.12.3, H26.12", "VN.H26.13, H26", "VN.H99, VN"})
    void shouldLayTheCalendarsOfATerritoryOverEachOther(String territory, String closest) {
        var stack = calendars.stackOf(new Territory(territory));

        assertThat(stack.closest().id()).isEqualTo(closest);
        assertThat(stack).usingRecursiveComparison().isEqualTo(calendars.stack(closest));
    }

    @Test
    void shouldTellWhatWasBelieved() {
        // given
        given.clock("2026-04-01T00:00:00Z");
        calendars.change("VN", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER);

        // when
        var before = calendars.stackBelievedAt("H26.12", Instant.parse("2026-03-31T23:59:59Z"));
        var after = calendars.stackBelievedAt("H26.12", Instant.parse("2026-04-01T00:00:00Z"));

        // then
        assertThat(before.compile().isWorkingDay(WED_2026_07_15)).isTrue();
        assertThat(after.compile().isWorkingDay(WED_2026_07_15)).isFalse();
        assertRefused(
                "CALENDAR_NOT_RECORDED_YET",
                () -> calendars.stackBelievedAt("H26.12", Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void shouldRefuseWhatACalendarWithinContradicts() {
        // given
        calendars.change("H26.12", SWAP, WED_2026_07_15, OFFICER);

        // when
        ThrowingCallable change = () -> calendars.change("VN", holiday(SAT_2026_07_18), WED_2026_07_15, OFFICER);

        // then
        assertThatThrownBy(change).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.code()).isEqualTo("CALENDAR_INVALID");
            assertThat(e.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.messageEn()).contains("H26.12", "SWAP_WORK", "HOLIDAY"))
                    .satisfies(fault -> assertThat(fault.message()).contains("Sở Tư pháp"));
        });
        assertThat(calendars.history("VN").versions()).hasSize(1);
        assertThatThrownBy(() -> calendars.preview("VN", holiday(SAT_2026_07_18)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void shouldRefuseToTakeAwayADayThatACalendarWithinTookBack() {
        // given
        calendars.change("VN", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER);
        calendars.change(
                "H26",
                new CalendarChange.PutDay(
                        new SpecialDay(WED_2026_07_15, DayKind.WORKING, "Làm việc", DOCUMENT, true, null)),
                WED_2026_07_15,
                OFFICER);

        // then
        assertThatThrownBy(() -> calendars.change(
                        "VN", new CalendarChange.DropDay(WED_2026_07_15, DOCUMENT), WED_2026_07_15, OFFICER))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.faults())
                                .as("told once, not again for the agency")
                                .singleElement()
                                .satisfies(
                                        fault -> assertThat(fault.messageEn()).contains("H26")));
    }

    @Test
    void shouldSayWhyACalendarIsNotChangedOrCreated() {
        assertRefused("CALENDAR_UNKNOWN", () -> calendars.stack("H99"));
        assertRefused("CALENDAR_UNKNOWN", () -> calendars.history("H99"));
        assertRefused(
                "CALENDAR_UNKNOWN", () -> calendars.change("H99", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER));
        assertRefused(
                "CALENDAR_UNCHANGED",
                () -> calendars.change(
                        "VN", new CalendarChange.DropDay(WED_2026_07_15, DOCUMENT), WED_2026_07_15, OFFICER));
        assertRefused(
                "CALENDAR_DOCUMENT_MISSING",
                () -> calendars.change(
                        "VN", new CalendarChange.PutYear(2027, YearStatus.OFFICIAL, " "), WED_2026_07_15, OFFICER));
        assertRefused(
                "CALENDAR_INVALID",
                () -> calendars.change(
                        "VN",
                        new CalendarChange.PutYear(2040, YearStatus.OFFICIAL, DOCUMENT),
                        WED_2026_07_15,
                        OFFICER));
        assertRefused("CALENDAR_EXISTS", () -> create("H26", LayerScope.PROVINCE, "VN", DOCUMENT));
        assertRefused("CALENDAR_PARENT_UNKNOWN", () -> create("H30.1", LayerScope.AGENCY, "H30", DOCUMENT));
        assertRefused("CALENDAR_DOCUMENT_MISSING", () -> create("H30", LayerScope.PROVINCE, "VN", ""));
        assertRefused("CALENDAR_INVALID", () -> create("H30", LayerScope.PROVINCE, "H26.12", DOCUMENT));
        assertRefused("ID_INVALID", () -> create("H30/1", LayerScope.PROVINCE, "VN", DOCUMENT));
    }

    @Test
    void shouldRefuseAChangeOfAVersionThatIsNoLongerTheNewest() {
        // given
        calendars.change("VN", holiday(WED_2026_07_15), WED_2026_07_15, 1, OFFICER);

        // then
        assertRefused(
                "CALENDAR_STALE",
                () -> calendars.change("VN", holiday(WED_2026_07_15.plusDays(1)), WED_2026_07_15, 1, OFFICER));
    }

    @Test
    void shouldRecordEveryOneOfManyChangesAtOnce() throws Exception {
        // given
        List<Callable<CalendarVersion>> changes = IntStream.range(0, 7)
                .<Callable<CalendarVersion>>mapToObj(i ->
                        () -> calendars.change("VN", holiday(WED_2026_07_15.plusWeeks(i)), WED_2026_07_15, OFFICER))
                .toList();

        // when
        List<CalendarVersion> versions = inParallel(changes);

        // then
        assertThat(versions).extracting(CalendarVersion::number).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8);
        assertThat(calendars.find("VN").days())
                .hasSize(CalendarLayer.vietnam().days().size() + 7);
    }

    @Test
    void shouldKeepTheHoursAroundWhenALayerAddsItsFirstRule() {
        // given
        OfficeHours early = hours("07:30", "11:30", "13:30", "17:00");
        calendars.create(
                CalendarLayer.empty("H28", "Tỉnh sớm", LayerScope.PROVINCE, "VN")
                        .withTimetable(Timetable.of(early)),
                WED_2026_07_15,
                DOCUMENT,
                OFFICER);
        calendars.create(
                CalendarLayer.empty("H28.1", "Sở", LayerScope.AGENCY, "H28"), WED_2026_07_15, DOCUMENT, OFFICER);

        // when
        calendars.change(
                "H28.1",
                new CalendarChange.PutHours(new HoursRule(WED_2026_07_15, null, null, SUMMER, DOCUMENT)),
                WED_2026_07_15,
                OFFICER);

        // then
        Timetable timetable = calendars.stack("H28.1").timetable();
        assertThat(timetable.on(WED_2026_07_15.minusDays(1))).isEqualTo(early);
        assertThat(timetable.on(WED_2026_07_15)).isEqualTo(SUMMER);
        assertThat(calendars.find("H28.1").timetable()).isEqualTo(timetable);
    }

    @Test
    void shouldRefuseADocumentThatWouldNotBeReadBack() {
        assertRefused(
                "CALENDAR_UNWRITABLE",
                () -> calendars.change(
                        "VN",
                        new CalendarChange.PutHours(new HoursRule(WED_2026_07_15, null, null, SUMMER, "CV\n12")),
                        WED_2026_07_15,
                        OFFICER));
    }

    @Test
    void shouldPreviewWithoutStoring() {
        // when
        Preview preview = calendars.preview("VN", holiday(WED_2026_07_15));

        // then
        assertThat(preview.version()).isEqualTo(1);
        assertThat(preview.days())
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo(WED_2026_07_15));
        assertThat(preview.officialYears()).containsExactly(2026);
        assertThat(preview.within()).containsExactly("H26", "H26.12");
        assertThat(preview.moved())
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.after().dueAt())
                        .isAfter(sample.before().dueAt()));
        assertThat(preview.samples()).hasSizeGreaterThan(preview.moved().size());
        assertThat(calendars.history("VN").versions()).hasSize(1);
    }

    @Test
    void shouldPreviewSeasonalHoursAndAYearThatWasMissing() {
        // when
        Preview hours = calendars.preview(
                "H26", new CalendarChange.PutHours(new HoursRule(WED_2026_07_15, null, null, SUMMER, DOCUMENT)));
        YearProposal proposal = calendars.proposal("VN", 2028, TetChoice.ONE_DAY_BEFORE, null);
        Preview year = calendars.preview("VN", new CalendarChange.AdoptYear(proposal.proposal(), DOCUMENT));

        // then
        assertThat(hours.officialYears()).containsExactly(2026);
        assertThat(hours.days()).isEmpty();
        assertThat(hours.moved()).isNotEmpty();
        assertThat(proposal.year().tet()).isEqualTo(TetChoice.ONE_DAY_BEFORE);
        assertThat(proposal.missing()).isEqualTo(proposal.proposal().days());
        assertThat(year.officialYears()).isEmpty();
        assertThat(year.samples())
                .hasSizeLessThanOrEqualTo(SampleDeadlines.MOST_RECEIPTS * SampleDeadlines.LIMITS.size())
                .anySatisfy(sample -> {
                    assertThat(sample.before().missingYear()).isEqualTo(2028);
                    assertThat(sample.after().dueAt()).isNotNull();
                    assertThat(sample.moved()).isTrue();
                });
        assertRefused("STATUTORY_YEAR_OUT_OF_RANGE", () -> calendars.proposal("VN", 1900, null, null));
    }

    @Test
    void shouldAdoptAProposedYear() {
        // given
        YearProposal proposal = calendars.proposal("VN", 2028, null, null);

        // when
        calendars.change(
                "VN", new CalendarChange.AdoptYear(proposal.proposal(), DOCUMENT), WED_2026_07_15, Caller.SYSTEM);

        // then
        assertThat(calendars.stack("H26.12").data().years()).containsEntry(2028, YearStatus.PROVISIONAL);
        assertThat(calendars.calendar("H26.12").isWorkingDay(LocalDate.of(2028, 9, 2)))
                .isFalse();
        assertThat(calendars.proposal("VN", 2028, null, null).missing()).isEmpty();
        YearProposal announced = calendars.proposal("H26", 2026, null, null);
        assertRefused(
                "CALENDAR_YEAR_OFFICIAL",
                () -> calendars.preview("H26", new CalendarChange.AdoptYear(announced.proposal(), DOCUMENT)));
    }

    private static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        List<T> results = new ArrayList<>();
        var callers = Executors.newFixedThreadPool(calls.size());
        try {
            for (Future<T> result : callers.invokeAll(calls)) {
                results.add(result.get());
            }
        } finally {
            callers.shutdownNow();
        }
        return results;
    }

    private void create(String id, LayerScope scope, String parent, String document) {
        calendars.create(CalendarLayer.empty(id, "Thử", scope, parent), WED_2026_07_15, document, OFFICER);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(EngineException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.vietnamese()).isNotBlank();
        });
    }

    private static OfficeHours hours(String from, String to, String again, String end) {
        return OfficeHours.mondayToFriday(List.of(
                new Session(LocalTime.parse(from), LocalTime.parse(to)),
                new Session(LocalTime.parse(again), LocalTime.parse(end))));
    }
}
