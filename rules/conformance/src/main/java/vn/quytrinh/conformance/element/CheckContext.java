package vn.quytrinh.conformance.element;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.OfficeHours;

/**
 * What a procedure is checked against besides itself.
 *
 * @param on the day of the check: that of the approval, or the day somebody looks
 * @param law the register of law
 * @param calendar the calendar
 * @param officeHours the office hours of the agency
 * @param records what the agency records of its quality system, or null when it is not asked about
 * @param published the procedure as the national database publishes it, or null when it is not at hand
 */
public record CheckContext(
        LocalDate on,
        CheckedLaw law,
        CalendarData calendar,
        OfficeHours officeHours,
        @Nullable QualityRecords records,
        @Nullable Procedure published) {

    public CheckContext {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(officeHours, "officeHours");
    }

    /** Returns a context with the law and calendar shipped with the product and standard office hours. */
    public static CheckContext on(LocalDate day) {
        return new CheckContext(day, CheckedLaw.vietnam(), CalendarData.vietnam(), OfficeHours.STANDARD, null, null);
    }

    /** Returns the same context with the records of an agency. */
    public CheckContext with(QualityRecords agency) {
        return new CheckContext(on, law, calendar, officeHours, agency, published);
    }

    /** Returns the same context with the procedure as published. */
    public CheckContext published(Procedure procedure) {
        return new CheckContext(on, law, calendar, officeHours, records, procedure);
    }

    /** Returns the same context with the office hours of an agency. */
    public CheckContext at(OfficeHours hours) {
        return new CheckContext(on, law, calendar, hours, records, published);
    }
}
