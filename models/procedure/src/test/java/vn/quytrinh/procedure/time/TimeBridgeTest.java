package vn.quytrinh.procedure.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.model.calendar.CalendarFactory;
import vn.quytrinh.model.calendar.CalendarLayer;
import vn.quytrinh.model.calendar.CalendarScope;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.CutoffEffect;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorktimeException;

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
        CalendarData vietnam = CalendarData.vietnam();

        // when
        CalendarLayer layer = CalendarLayers.layer(vietnam, CalendarScope.NATION);
        CalendarLayer stored = ModelXmi.read(ModelXmi.write(layer), CalendarLayer.class);

        // then
        assertThat(layer.getDays()).hasSameSizeAs(vietnam.days()).isNotEmpty();
        assertThat(CalendarLayers.data(stored)).isEqualTo(vietnam);
    }

    @Test
    void shouldTurnOfficeHoursIntoSessionsAndBack() {
        // given
        var hours = new OfficeHours(Map.of(
                DayOfWeek.MONDAY,
                List.of(
                        new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                        new Session(LocalTime.of(13, 0), LocalTime.of(16, 30))),
                DayOfWeek.SATURDAY,
                List.of(new Session(LocalTime.of(8, 0), LocalTime.of(11, 0)))));
        CalendarLayer province = CalendarLayers.layer(CalendarData.vietnam(), CalendarScope.PROVINCE);
        CalendarLayer unit = CalendarFactory.eINSTANCE.createCalendarLayer();
        unit.setId("don-vi");
        unit.setParent(province);

        // when
        OfficeHours before = CalendarLayers.hours(unit);
        CalendarLayers.setHours(province, hours);

        // then
        assertThat(before).isEqualTo(OfficeHours.STANDARD);
        assertThat(CalendarLayers.hours(province)).isEqualTo(hours);
        assertThat(CalendarLayers.hours(unit)).isEqualTo(hours);
        assertThat(province.getSessions()).extracting("id").doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void shouldRefuseParentsThatGoRound() {
        // given
        CalendarLayer layer = CalendarFactory.eINSTANCE.createCalendarLayer();
        layer.setId("vong");
        layer.setParent(layer);

        // when / then
        assertThatThrownBy(() -> CalendarLayers.hours(layer)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeLimit limit(String value, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(new BigDecimal(value));
        limit.setUnit(unit);
        return limit;
    }
}
