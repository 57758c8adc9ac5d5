package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityRecords;

/** Which packs and rules an agency uses on a day; what it does not speak of, it uses. */
public final class PackChoices {

    private final List<PackChoice> choices;

    /**
     * Reads what an agency has chosen.
     *
     * @param records the records of the agency, or null when no agency has chosen
     * @param on the day
     */
    public PackChoices(@Nullable QualityRecords records, LocalDate on) {
        choices = records == null
                ? List.of()
                : records.getPacks().stream()
                        .filter(each -> (each.getFrom() == null || !on.isBefore(each.getFrom()))
                                && (each.getTo() == null || !on.isAfter(each.getTo())))
                        .toList();
    }

    /** Tells whether the agency uses a pack. */
    public boolean uses(String pack) {
        return choices.stream().noneMatch(each -> pack.equals(each.getPack()) && !each.isEnabled());
    }

    /** Tells whether the agency leaves a rule out of a pack that it uses. */
    public boolean leavesOut(String rule) {
        return choices.stream()
                .anyMatch(each -> each.isEnabled() && each.getLeftOut().contains(rule));
    }
}
