package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a layer by itself; the stack finds what is wrong between layers. */
final class LayerRules {

    private LayerRules() {}

    static List<CalendarFault> check(
            String id,
            String name,
            LayerScope scope,
            @Nullable String parent,
            SortedMap<Integer, CalendarYear> years,
            List<SpecialDay> days,
            Lines lines) {
        SortedMap<Integer, YearStatus> statuses = new TreeMap<>();
        years.forEach((year, says) -> statuses.put(year, says.status()));
        List<CalendarFault> faults = new ArrayList<>();
        boolean oneLine = CalendarRules.isText(name)
                && years.values().stream().allMatch(says -> CalendarRules.isText(says.document()));
        if (name.isBlank() || !oneLine) {
            faults.add(CalendarFault.at(
                    0,
                    "Lịch %s cần tên cơ quan, đơn vị, và tên, văn bản phải viết trên một dòng.".formatted(id),
                    "Expected the name of whose calendar %s is, and name and documents to be one line each."
                            .formatted(id)));
        }
        if ((scope == LayerScope.NATION) != (parent == null)) {
            faults.add(CalendarFault.at(
                    0,
                    "Lịch %s ở cấp %s phải %s lịch cấp trên nhưng nhận được \"%s\". Có thể sai cấp."
                            .formatted(id, scope, scope == LayerScope.NATION ? "không có" : "có", parent),
                    "Expected the calendar %s of level %s to have %s parent but found \"%s\". Maybe the level is another one."
                            .formatted(id, scope, scope == LayerScope.NATION ? "no" : "a", parent)));
        }
        if (scope == LayerScope.NATION) {
            faults.addAll(CalendarRules.check(id, statuses, days, lines));
            return faults;
        }
        faults.addAll(CalendarRules.checkCloser(id, statuses, days, lines));
        years.forEach((year, says) -> {
            if (says.document().isBlank()) {
                faults.add(CalendarFault.at(
                        lines.ofYear().applyAsInt(year),
                        "Lịch %s đổi trạng thái năm %d nên cần văn bản căn cứ nhưng để trống.".formatted(id, year),
                        "Expected the document by which the calendar %s changes the status of %d but it is blank."
                                .formatted(id, year)));
            }
        });
        return faults;
    }

    /** Finds what a layer says against the layers around it, of which the merged days are given. */
    static List<CalendarFault> against(List<SpecialDay> around, CalendarLayer layer) {
        Map<LocalDate, SpecialDay> byDate = new HashMap<>();
        around.forEach(day -> byDate.put(day.date(), day));
        List<CalendarFault> faults = new ArrayList<>();
        for (SpecialDay day : layer.days()) {
            SpecialDay other = byDate.get(day.date());
            if (other == null && day.kind() == DayKind.WORKING) {
                faults.add(CalendarFault.at(
                        0,
                        "Lịch %s rút lại ngày nghỉ %s nhưng lịch cấp trên không có ngày đó. Có thể sai ngày."
                                .formatted(layer.id(), Wording.date(day.date())),
                        "Expected a special day of the layers around %s on %s to take back but there is none. Maybe the date is another one."
                                .formatted(layer.id(), Wording.date(day.date()))));
            } else if (other != null && worksOnHoliday(day.kind(), other.kind())) {
                faults.add(CalendarFault.at(
                        0,
                        "Ngày %s không thể vừa là %s (lịch %s) vừa là %s (lịch cấp trên). Có thể sai ngày hoán đổi."
                                .formatted(Wording.date(day.date()), day.kind(), layer.id(), other.kind()),
                        "Expected one of the two but %s is %s in %s and %s in the layers around. Maybe the swapped date is another one."
                                .formatted(Wording.date(day.date()), day.kind(), layer.id(), other.kind())));
            }
        }
        return faults;
    }

    private static boolean worksOnHoliday(DayKind one, DayKind other) {
        return one == DayKind.SWAP_WORK && isHoliday(other) || other == DayKind.SWAP_WORK && isHoliday(one);
    }

    private static boolean isHoliday(DayKind kind) {
        return kind == DayKind.HOLIDAY || kind == DayKind.COMPENSATION;
    }
}
