package vn.quytrinh.procedure.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.CalendarYear;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.CutoffEffect;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Season;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.Timetable;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;

class TimeBridgeTest {

    @Test
    void shouldGiveEveryLimitOfTheSamplesAPeriod() {
        SampleProcedures.all()
                .forEach(procedure -> procedure.eAllContents().forEachRemaining(element -> {
                    if (element instanceof TimeLimit limit && Limits.hasAmount(limit)) {
                        assertThat(Limits.periods(limit)).isNotEmpty();
                    }
                }));
        assertThat(Limits.period(SampleProcedures.load("ho-tich-khai-sinh").getLegalTimeLimit()))
                .isEqualTo(LegalPeriod.sameDay());
    }

    @Test
    void shouldGiveACompoundLimitItsPartsInOrder() {
        // given
        TimeLimit compound = CommonFactory.eINSTANCE.createTimeLimit();
        compound.getParts().add(limit("15", LegalUnit.CALENDAR_DAY));
        compound.getParts().add(limit("8", LegalUnit.WORKING_DAY));

        // when / then
        assertThat(Limits.periods(compound)).containsExactly(LegalPeriod.calendarDays(15), LegalPeriod.workingDays(8));
        assertThatThrownBy(() -> Limits.period(compound))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 parts");
    }

    @Test
    void shouldRefuseALimitWithoutAnAmountOrWithAnImpossibleOne() {
        // given
        TimeLimit words = CommonFactory.eINSTANCE.createTimeLimit();
        words.setText("Giờ hành chính");

        // when / then
        assertThat(Limits.hasAmount(words)).isFalse();
        assertThatThrownBy(() -> Limits.period(words)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.period(limit("0.3", LegalUnit.WORKING_DAY)))
                .isInstanceOf(WorktimeException.class);
    }

    @ParameterizedTest
    @EnumSource(LegalUnit.class)
    void shouldKnowEveryUnitBothWays(LegalUnit unit) {
        assertThat(Limits.unit(Limits.unit(unit))).isEqualTo(unit);
    }

    @Test
    void shouldReadCutoffs() {
        assertThat(CutoffText.parse("15:00", "SHIFT_START")).isEqualTo(Cutoff.at(LocalTime.of(15, 0)));
        assertThat(CutoffText.parse("close-60m", null)).isEqualTo(Cutoff.beforeClosing(Duration.ofHours(1)));
        assertThat(CutoffText.parse("close-1h", "NEXT_DAY_IS_DAY_ONE"))
                .isEqualTo(Cutoff.beforeClosing(Duration.ofHours(1)).withEffect(CutoffEffect.NEXT_DAY_IS_DAY_ONE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "none"})
    void shouldReadNothingAsNoCutoff(String text) {
        assertThat(CutoffText.parse(text, null)).isEqualTo(Cutoff.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "15h", "close-", "close-1d", "close-99999m"})
    void shouldRefuseOtherCutoffs(String text) {
        assertThatThrownBy(() -> CutoffText.parse(text, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text)
                .hasMessageContaining("15:00");
    }

    @Test
    void shouldTurnTheShippedCalendarIntoALayerAndBack() {
        // given
        CalendarStack vietnam = CalendarStack.of(List.of(CalendarLayer.vietnam()));

        // when
        var stored = ModelXmi.read(
                ModelXmi.write(CalendarLayers.model(vietnam)), vn.quytrinh.model.calendar.CalendarStack.class);

        // then
        assertThat(stored.getLayers().get(0).getDays()).hasSize(138);
        assertThat(CalendarLayers.stack(stored).layers()).isEqualTo(vietnam.layers());
    }

    @Test
    void shouldTurnLayersHoursAndSeasonsIntoTheModelAndBack() {
        // given
        var morning = new Session(LocalTime.of(7, 30), LocalTime.of(11, 30));
        var summer = OfficeHours.mondayToFriday(List.of(morning));
        var timetable = Timetable.of(OfficeHours.STANDARD.withReception(Map.of(DayOfWeek.SATURDAY, List.of(morning))))
                .with(new HoursRule(
                        LocalDate.of(2026, 1, 1),
                        null,
                        new Season(MonthDay.of(4, 16), MonthDay.of(10, 15)),
                        summer,
                        "QĐ 10/QĐ-UBND"))
                .with(new HoursRule(
                        LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 31), null, summer, "QĐ 11/QĐ-UBND"));
        CalendarLayer province = CalendarLayer.empty("H26", "Thành phố", LayerScope.PROVINCE, "VN")
                .withYear(2027, new CalendarYear(YearStatus.OFFICIAL, "CV 1"))
                .withDays(List.of(new SpecialDay(
                        LocalDate.of(2026, 8, 31), DayKind.WORKING, "Không nghỉ hoán đổi", "CV 2", false, null)))
                .withTimetable(timetable);
        CalendarLayer agency = CalendarLayer.empty("H26.12", "Sở Tư pháp", LayerScope.AGENCY, "H26");
        CalendarStack stack = CalendarStack.of(List.of(CalendarLayer.vietnam(), province, agency));

        // when
        var stored = ModelXmi.read(
                ModelXmi.write(CalendarLayers.model(stack)), vn.quytrinh.model.calendar.CalendarStack.class);

        // then
        assertThat(CalendarLayers.stack(stored).layers()).isEqualTo(stack.layers());
        assertThat(stored.getLayers().get(1).getSessions())
                .extracting("id")
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    private static TimeLimit limit(String value, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(new BigDecimal(value));
        limit.setUnit(unit);
        return limit;
    }
}
