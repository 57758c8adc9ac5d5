package vn.quytrinh.server.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarVersion;

/**
 * A year of a calendar as it is sent.
 *
 * @param id the calendar's id
 * @param name whose it is
 * @param year the year
 * @param status OFFICIAL or PROVISIONAL
 * @param document the document that announced the year
 * @param message what a provisional year means, in Vietnamese, null for an official one
 * @param messageEn the same in English
 * @param layers the layers from the nation to the closest
 * @param days the special days
 * @param officeHours the office hours by stretches of the year
 * @param workingDays how many working days the year has
 * @param workingHours how many working hours, to the thousandth
 * @param months the working days by month
 * @param version the version of the closest layer
 */
record CalendarYearView(
        String id,
        String name,
        int year,
        YearStatus status,
        String document,
        @Nullable String message,
        @Nullable String messageEn,
        List<LayerView> layers,
        List<DayView> days,
        List<HoursView> officeHours,
        int workingDays,
        BigDecimal workingHours,
        List<MonthView> months,
        CalendarVersionView version) {

    /** A layer of the stack. */
    record LayerView(String id, String name, LayerScope scope) {}

    /** A special day, with the layer that says so. */
    record DayView(
            LocalDate date,
            DayOfWeek weekday,
            DayKind kind,
            String name,
            String document,
            boolean verified,
            @Nullable LocalDate pairedWith,
            @Nullable String layer) {

        static DayView of(SpecialDay day, @Nullable String layer) {
            return new DayView(
                    day.date(),
                    day.date().getDayOfWeek(),
                    day.kind(),
                    day.name(),
                    day.document(),
                    day.verified(),
                    day.pairedWith(),
                    layer);
        }
    }

    /** Office hours from a date to another, by weekday. */
    record HoursView(
            LocalDate from,
            LocalDate to,
            Map<DayOfWeek, List<List<String>>> week,
            Map<DayOfWeek, List<List<String>>> reception) {

        static HoursView of(YearOverview.HoursStretch stretch) {
            OfficeHours hours = stretch.hours();
            return new HoursView(stretch.from(), stretch.to(), sessions(hours.week()), sessions(hours.reception()));
        }

        private static Map<DayOfWeek, List<List<String>>> sessions(Map<DayOfWeek, List<Session>> week) {
            Map<DayOfWeek, List<List<String>>> texts = new TreeMap<>();
            week.forEach((day, sessions) -> texts.put(
                    day,
                    sessions.stream()
                            .map(session -> List.of(
                                    session.opens().toString(), session.closes().toString()))
                            .toList()));
            return texts;
        }
    }

    /** The working days of a month. */
    record MonthView(int month, int workingDays) {}

    static CalendarYearView of(CalendarStack stack, YearOverview year, CalendarVersion version) {
        CalendarLayer closest = stack.closest();
        boolean provisional = year.status() == YearStatus.PROVISIONAL;
        return new CalendarYearView(
                closest.id(),
                closest.name(),
                year.year(),
                year.status(),
                year.document(),
                provisional
                        ? "Lịch năm %d là tạm tính, chưa được công bố chính thức; hạn tính trên lịch này có thể thay đổi."
                                .formatted(year.year())
                        : null,
                provisional
                        ? "The calendar of %d is provisional, not officially announced; deadlines counted on it may move."
                                .formatted(year.year())
                        : null,
                stack.layers().stream()
                        .map(layer -> new LayerView(layer.id(), layer.name(), layer.scope()))
                        .toList(),
                year.days().stream()
                        .map(day -> DayView.of(day.day(), day.layer()))
                        .toList(),
                year.hours().stream().map(HoursView::of).toList(),
                year.workingDays().values().stream().mapToInt(Integer::intValue).sum(),
                hours(year),
                year.workingDays().entrySet().stream()
                        .map(month -> new MonthView(month.getKey().getValue(), month.getValue()))
                        .toList(),
                CalendarVersionView.of(version));
    }

    private static BigDecimal hours(YearOverview year) {
        BigDecimal hours = BigDecimal.valueOf(year.workingTime().toSeconds())
                .divide(BigDecimal.valueOf(3600), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
