package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityRecords;

/** Which packs and rules an agency uses on a day; what it does not speak of, it uses. */
public final class PackChoices {

    private static final Set<String> BLOCKING = Set.of(Finding.ALWAYS, "soundness");

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

    /**
     * Returns what the findings of a pack do to a publication. The choice that begins last decides, the one listed later among
     * those of one day. Where nothing is chosen, errors of soundness and of the rules that are always asked block, and other
     * packs only tell; errors of the rules that are always asked block whatever is chosen.
     *
     * @param pack the id of the pack, {@link Finding#ALWAYS} for the rules that are always asked
     */
    public Enforcement enforcement(String pack) {
        boolean blocking = BLOCKING.contains(pack);
        return choices.stream()
                .filter(each -> pack.equals(each.getPack()) && each.isSetEnforced())
                .reduce((earlier, later) -> since(later).isBefore(since(earlier)) ? earlier : later)
                .map(each -> each.isEnforced()
                        ? Enforcement.FULL
                        : pack.equals(Finding.ALWAYS) ? Enforcement.ERRORS : Enforcement.ADVISORY)
                .orElse(blocking ? Enforcement.ERRORS : Enforcement.ADVISORY);
    }

    private static LocalDate since(PackChoice choice) {
        return choice.getFrom() == null ? LocalDate.MIN : choice.getFrom();
    }
}
