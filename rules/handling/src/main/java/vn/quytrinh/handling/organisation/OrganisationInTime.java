package vn.quytrinh.handling.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of a release as they are on a day, by the successions known. Immutable. */
public final class OrganisationInTime {

    private final Organisation published;
    private final List<Succession> successions;

    OrganisationInTime(Organisation published, List<Succession> successions) {
        this.published = published;
        this.successions = successions.stream()
                .sorted(Comparator.comparing(Succession::from).thenComparing(one -> UnitName.normal(one.unit())))
                .toList();
    }

    /** Returns the successions that concern its units, by their day. */
    public List<Succession> successions() {
        return successions;
    }

    /** Tells whether there is, or was, such a unit on a day. */
    public boolean knows(String unit, LocalDate on) {
        String normal = UnitName.normal(unit);
        return published.names().contains(normal)
                || successions.stream()
                        .anyMatch(one -> !one.from().isAfter(on)
                                && UnitName.normal(one.successor()).equals(normal));
    }

    /** Returns the succession that will make a name a unit only after a day, empty when none will. */
    public Optional<Succession> becomes(String unit, LocalDate on) {
        String normal = UnitName.normal(unit);
        return successions.stream()
                .filter(one -> one.from().isAfter(on)
                        && UnitName.normal(one.successor()).equals(normal))
                .findFirst();
    }

    /**
     * Returns who has the tasks of a unit. Of a name that lists several units each one is followed.
     *
     * @throws vn.quytrinh.handling.HandlingException {@code ORGANISATION_CYCLE}
     */
    public Holder holder(String unit, LocalDate on) {
        if (successions.isEmpty()) {
            return new Holder(unit, List.of());
        }
        List<Succession> whole = chain(unit, on);
        if (!whole.isEmpty()) {
            return new Holder(whole.get(whole.size() - 1).successor(), whole);
        }
        String now = unit;
        List<Succession> changes = new ArrayList<>();
        for (String part : UnitName.parts(unit)) {
            List<Succession> chain = chain(part, on);
            String successor =
                    chain.isEmpty() ? null : chain.get(chain.size() - 1).successor();
            changes.addAll(chain);
            now = successor == null ? now : now.replace(part, successor);
        }
        return new Holder(now, changes);
    }

    /** Returns the succession by which a unit had ceased to be on a day, empty while it works. */
    public Optional<Succession> dissolved(String unit, LocalDate on) {
        return chain(unit, on).stream().findFirst();
    }

    /** Tells whether a unit, or a part of it, has a task that was given to another on publication. */
    public boolean isCompetent(String actor, String unit, LocalDate on) {
        if (actor.equals(unit) || UnitName.alike(actor, unit)) {
            return true;
        }
        Set<String> competent = called(unit, on);
        return competent.stream().anyMatch(name -> UnitName.alike(actor, name))
                || published.above(actor).stream()
                        .anyMatch(above -> competent.stream().anyMatch(name -> UnitName.alike(above, name)));
    }

    /** Tells whether two names stand for one unit, or a unit and a part of it, on a day. */
    public boolean isSame(String one, String other, LocalDate on) {
        return one.equals(other) || isCompetent(one, other, on) || isCompetent(other, one, on);
    }

    private Set<String> called(String unit, LocalDate on) {
        return successions.isEmpty() ? published.called(unit) : succeeded(unit, holder(unit, on));
    }

    private Set<String> succeeded(String unit, Holder holder) {
        Set<String> called = new LinkedHashSet<>(published.called(unit));
        add(called, holder.unit());
        holder.changes().forEach(change -> {
            add(called, change.unit());
            add(called, change.successor());
        });
        return called;
    }

    private void add(Set<String> called, @Nullable String unit) {
        if (unit != null) {
            called.addAll(published.called(unit));
        }
    }

    /** Successions in the order of time, so that a name taken up again later is no circle. */
    private List<Succession> chain(String unit, LocalDate on) {
        if (successions.isEmpty()) {
            return List.of();
        }
        List<Succession> chain = new ArrayList<>();
        String now = unit;
        LocalDate since = LocalDate.MIN;
        while (now != null) {
            Succession next = next(now, since, on);
            if (next == null) {
                return chain;
            }
            if (chain.contains(next)) {
                throw Succession.cycle(chain.stream().map(Succession::unit).toList());
            }
            chain.add(next);
            now = next.successor();
            since = next.from();
        }
        return chain;
    }

    private @Nullable Succession next(String unit, LocalDate since, LocalDate on) {
        Set<String> keys = published.keys(unit);
        return successions.stream()
                .filter(one -> !one.from().isBefore(since) && !one.from().isAfter(on))
                .filter(one -> keys.contains(UnitName.normal(one.unit())))
                .findFirst()
                .orElse(null);
    }
}
