package vn.quytrinh.handling.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.handling.HandlingException;

/**
 * The register of units that were renamed, merged or dissolved (sổ thay đổi đơn vị). A release is immutable, so what becomes
 * of its units after publication comes from here, for every dossier alike.
 *
 * @param successions the successions by their day, immutable
 */
public record SuccessionRegister(List<Succession> successions) {

    /** Every unit is what it was. */
    public static final SuccessionRegister NONE = new SuccessionRegister(List.of());

    /**
     * Sorts the successions.
     *
     * @throws HandlingException {@code SUCCESSION_INVALID} when two tell of the same unit and day, {@code ORGANISATION_CYCLE}
     *     when units follow upon each other in a circle on one day
     */
    public SuccessionRegister {
        successions = successions.stream()
                .sorted(Comparator.comparing(Succession::from).thenComparing(one -> UnitName.normal(one.unit())))
                .toList();
        for (int i = 1; i < successions.size(); i++) {
            if (successions.get(i).contradicts(successions.get(i - 1))) {
                throw twice(successions.get(i));
            }
        }
        for (Succession one : successions) {
            follow(one, successions);
        }
    }

    private static void follow(Succession first, List<Succession> all) {
        List<String> way = new ArrayList<>(List.of(first.unit()));
        Succession one = first;
        while (one != null && one.successor() != null) {
            String next = one.successor();
            way.add(next);
            if (UnitName.normal(next).equals(UnitName.normal(first.unit()))) {
                throw Succession.cycle(way);
            }
            if (way.size() > all.size() + 1) {
                return;
            }
            LocalDate day = one.from();
            one = all.stream()
                    .filter(other -> other.from().equals(day)
                            && UnitName.normal(other.unit()).equals(UnitName.normal(next)))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Returns the successions that had taken place by a day. */
    public SuccessionRegister by(LocalDate day) {
        if (successions.isEmpty()) {
            return NONE;
        }
        return new SuccessionRegister(
                successions.stream().filter(one -> !one.from().isAfter(day)).toList());
    }

    private static HandlingException twice(Succession one) {
        return new HandlingException(
                "SUCCESSION_INVALID",
                "Mỗi đơn vị chỉ có một thay đổi trong một ngày nhưng \"%s\" có hai thay đổi từ %s."
                        .formatted(one.unit(), one.from()),
                "Expected one succession of a unit and day but \"%s\" has two from %s."
                        .formatted(one.unit(), one.from()));
    }
}
