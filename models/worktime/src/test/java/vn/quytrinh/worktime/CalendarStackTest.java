package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.quytrinh.worktime.Testdata.day;
import static vn.quytrinh.worktime.Testdata.layer;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarStackTest {

    private static final CalendarLayer VN = CalendarLayer.vietnam();
    private static final CalendarLayer CITY = layer("H26", LayerScope.PROVINCE, "VN", holiday("2026-10-10"));

    @Test
    void shouldAddALocalHoliday() {
        CalendarStack stack = CalendarStack.of(List.of(VN, CITY));

        assertThat(stack.compile().isWorkingDay(day("2026-10-09"))).isTrue();
        assertThat(stack.compile().kindOf(day("2026-10-10"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(stack.layerOf(day("2026-10-10"))).contains(CITY);
        assertThat(stack.layerOf(day("2026-09-02"))).contains(VN);
        assertThat(stack.layerOf(day("2026-09-04"))).isEmpty();
        assertThat(stack.data().id()).isEqualTo("H26");
    }

    @Test
    void shouldTakeASpecialDayBackWithADocument() {
        CalendarLayer hospital =
                layer("H26.12", LayerScope.AGENCY, "H26", special("2026-08-31", DayKind.WORKING, "CV 15/SYT"));

        WorkingCalendar calendar = CalendarStack.of(List.of(VN, CITY, hospital)).compile();

        assertThat(calendar.kindOf(day("2026-08-31"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.isWorkingDay(day("2026-08-22"))).isTrue();
    }

    @Test
    void shouldLetTheClosestOfficeHoursHold() {
        OfficeHours half = OfficeHours.mondayToFriday(List.of(Testdata.session("07:30", "11:30")));
        CalendarLayer province = CITY.withTimetable(Timetable.of(half));
        CalendarLayer agency = layer("H26.12", LayerScope.AGENCY, "H26");

        assertThat(CalendarStack.of(List.of(VN, province, agency)).timetable().base())
                .isEqualTo(half);
        assertThat(CalendarStack.of(List.of(VN)).timetable().base()).isEqualTo(OfficeHours.STANDARD);
    }

    @Test
    void shouldOverrideTheStatusOfAYear() {
        CalendarLayer vouching = CITY.withYear(2027, new CalendarYear(YearStatus.OFFICIAL, "CV 1/UBND"));

        assertThat(CalendarStack.of(List.of(VN, vouching)).data().years())
                .containsEntry(2027, YearStatus.OFFICIAL)
                .containsEntry(2026, YearStatus.OFFICIAL);
    }

    @Test
    void shouldNameTheLayersThatADeadlineRestsOn() {
        // given: the province has a day off of its own and has not announced the rest of the year
        CalendarLayer province = layer("H26", LayerScope.PROVINCE, "VN", holiday("2026-03-05"))
                .withYear(2026, new CalendarYear(YearStatus.PROVISIONAL, "CV 1/UBND"));
        DeadlineQuestion question =
                Testdata.question("2026-03-03T09:00", LegalPeriod.of(3, LegalUnit.WORKING_DAY), Cutoff.none());

        // when
        Explanation there =
                Deadlines.explain(CalendarStack.of(List.of(VN, province)).compile(), question);
        Explanation elsewhere = Deadlines.explain(CalendarStack.of(List.of(VN)).compile(), question);

        // then
        assertThat(there.deadline().dueAt()).isEqualTo(Testdata.at("2026-03-09T17:00"));
        assertThat(there.deadline().certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(there.days())
                .filteredOn(each -> each.date().equals(day("2026-03-05")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.document()).isEqualTo("QĐ 1/QĐ-UBND");
                    assertThat(each.vietnamese()).isEqualTo("nghỉ Ngày thử theo QĐ 1/QĐ-UBND, lịch Lịch H26 (H26)");
                    assertThat(each.english()).endsWith("under QĐ 1/QĐ-UBND, calendar of Lịch H26 (H26)");
                });
        assertThat(there.vietnamese())
                .contains("05/03/2026 theo QĐ 1/QĐ-UBND, lịch Lịch H26 (H26)")
                .contains("Tính theo lịch Lịch H26 (H26).")
                .endsWith("chưa được công bố chính thức, theo lịch Lịch H26 (H26).");
        assertThat(there.english())
                .contains("By the calendar of Lịch H26 (H26).")
                .endsWith("not officially announced, by the calendar of Lịch H26 (H26).");
        assertThat(elsewhere.deadline().dueAt()).isEqualTo(Testdata.at("2026-03-06T17:00"));
        assertThat(elsewhere.vietnamese()).doesNotContain("lịch Lịch", "Tính theo lịch");
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("an order that begins below the nation", List.of(CITY), "begin with the nation's"),
                Arguments.of(
                        "a stranger's child",
                        List.of(VN, layer("H26.12", LayerScope.AGENCY, "H26")),
                        "found H26.12 (AGENCY) with the parent H26"),
                Arguments.of(
                        "a level that is no closer",
                        List.of(VN, CITY, layer("H27", LayerScope.PROVINCE, "H26")),
                        "closer calendar within H26 (PROVINCE)"),
                Arguments.of(
                        "work on a holiday",
                        List.of(VN, layer("H26", LayerScope.PROVINCE, "VN", work("2026-09-02"))),
                        "02/09/2026 is SWAP_WORK in H26 and HOLIDAY in the layers around"),
                Arguments.of(
                        "a holiday on a day that is worked",
                        List.of(VN, layer("H26", LayerScope.PROVINCE, "VN", holiday("2026-08-22"))),
                        "22/08/2026 is HOLIDAY in H26 and SWAP_WORK in the layers around"),
                Arguments.of(
                        "an ordinary day taken back",
                        List.of(
                                VN,
                                layer("H26", LayerScope.PROVINCE, "VN", special("2026-03-03", DayKind.WORKING, "CV"))),
                        "on 03/03/2026 to take back but there is none"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void shouldRefuseLayersThatContradictEachOther(String what, List<CalendarLayer> layers, String why) {
        InvalidCalendarException refused =
                catchThrowableOfType(InvalidCalendarException.class, () -> CalendarStack.of(layers));

        assertThat(refused.english()).contains(why);
        assertThat(refused.faults()).hasSize(1);
    }

    @Test
    void shouldAskACloserLayerForItsDocuments() {
        InvalidCalendarException refused = catchThrowableOfType(
                InvalidCalendarException.class,
                () -> new CalendarLayer(
                        "H26",
                        " ",
                        LayerScope.PROVINCE,
                        null,
                        new TreeMap<>(java.util.Map.of(2027, new CalendarYear(YearStatus.OFFICIAL, ""))),
                        List.of(
                                special("2026-10-10", DayKind.HOLIDAY, " "),
                                special("2026-10-11", DayKind.WEEKLY_REST, "CV"),
                                special("2026-10-10", DayKind.SWAP_OFF, "CV")),
                        null));

        assertThat(refused.faults()).hasSize(6);
        assertThat(refused.english())
                .contains("name of whose calendar H26 is")
                .contains("to have a parent")
                .contains("document by which the calendar H26 adds or changes 10/10/2026")
                .contains("11/10/2026 is a weekly rest day")
                .contains("10/10/2026 is both HOLIDAY and SWAP_OFF")
                .contains("document by which the calendar H26 changes the status of 2027");
    }

    private static SpecialDay holiday(String date) {
        return special(date, DayKind.HOLIDAY, "QĐ 1/QĐ-UBND");
    }

    private static SpecialDay work(String date) {
        return special(date, DayKind.SWAP_WORK, "QĐ 1/QĐ-UBND");
    }

    private static SpecialDay special(String date, DayKind kind, String document) {
        return new SpecialDay(day(date), kind, "Ngày thử", document, true, null);
    }
}
