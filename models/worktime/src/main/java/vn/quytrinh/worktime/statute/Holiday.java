package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;

/**
 * A public holiday that the law names (ngày nghỉ lễ, tết).
 *
 * @param date the date
 * @param name the name in Vietnamese
 * @param document the article that names it
 */
record Holiday(LocalDate date, String name, String document) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    SpecialDay asDayOff() {
        return new SpecialDay(date, DayKind.HOLIDAY, name, document, false, null);
    }

    SpecialDay compensatedOn(LocalDate dayOff, String clause) {
        return new SpecialDay(
                dayOff, DayKind.COMPENSATION, "Nghỉ bù " + name + " " + DATE.format(date), clause, false, null);
    }
}
