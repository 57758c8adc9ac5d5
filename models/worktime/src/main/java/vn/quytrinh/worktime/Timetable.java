package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The office hours of an agency over the years (giờ làm việc qua các thời kỳ): a base that holds unless a dated or seasonal
 * rule does. Of several rules that hold on a date a seasonal one goes before one that is not, then the one that began later.
 *
 * @param base the hours where no rule holds
 * @param rules the dated and seasonal rules, immutable
 */
public record Timetable(OfficeHours base, List<HoursRule> rules) {

    /**
     * Checks that no two rules contradict each other.
     *
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} when two rules that both are or both are not seasonal begin on
     *     the same date and may hold on the same date
     */
    public Timetable {
        Objects.requireNonNull(base, "base");
        rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (rules.get(i).contradicts(rules.get(j))) {
                    throw contradiction(rules.get(i), rules.get(j));
                }
            }
        }
    }

    /**
     * Creates a timetable that never changes.
     *
     * @param hours the hours, not null
     * @return the timetable
     */
    public static Timetable of(OfficeHours hours) {
        return new Timetable(hours, List.of());
    }

    /**
     * Returns this timetable with one more rule.
     *
     * @param rule the rule, not null
     * @return the timetable
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} when it contradicts another
     */
    public Timetable with(HoursRule rule) {
        List<HoursRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Timetable(base, more);
    }

    /**
     * Returns the office hours in force on a date.
     *
     * @param date the date, not null
     * @return the hours
     */
    public OfficeHours on(LocalDate date) {
        HoursRule best = null;
        for (HoursRule rule : rules) {
            if (rule.holdsOn(date) && (best == null || rule.goesBefore(best))) {
                best = rule;
            }
        }
        return best == null ? base : best.hours();
    }

    private static WorktimeException contradiction(HoursRule one, HoursRule other) {
        return new WorktimeException(
                "OFFICE_HOURS_INVALID",
                "Mỗi ngày chỉ có một quy định giờ làm việc nhưng hai quy định cùng bắt đầu từ %s (%s và %s). Có thể cần ngày bắt đầu khác nhau."
                        .formatted(Wording.date(one.from()), one.document(), other.document()),
                "Expected one rule of office hours for a date but two begin on %s (%s and %s). Maybe one of them begins later."
                        .formatted(Wording.date(one.from()), one.document(), other.document()));
    }
}
