package vn.quytrinh.handling.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of a release and what it knew of their successors. Immutable. */
public final class Organisation {

    private final List<PublishedUnit> units;
    private final List<Succession> successions;
    private final Set<String> names;
    private final Map<String, Set<String>> calledByName;
    private final boolean layered;
    private final OrganisationInTime asPublished;

    /**
     * Makes the organisation.
     *
     * @param units its units
     * @param successions what was known at publication
     */
    public Organisation(List<PublishedUnit> units, List<Succession> successions) {
        this.units = List.copyOf(units);
        this.successions = List.copyOf(successions);
        this.names = called(this.units);
        this.calledByName = this.units.stream()
                .map(PublishedUnit::name)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::computeCalled));
        this.layered = this.units.stream().anyMatch(unit -> unit.parent() != null);
        this.asPublished = new OrganisationInTime(this, concerned(this.successions));
    }

    /** Returns the organisation as a register tells of it, which goes before what was known at publication. */
    public OrganisationInTime in(SuccessionRegister register) {
        if (register.successions().isEmpty()) {
            return asPublished;
        }
        List<Succession> all = new ArrayList<>(register.successions());
        successions.stream()
                .filter(own -> register.successions().stream().noneMatch(own::contradicts))
                .forEach(all::add);
        return new OrganisationInTime(this, concerned(all));
    }

    /** The successions of its units, of their successors and so on. */
    private List<Succession> concerned(List<Succession> all) {
        Set<String> known = new HashSet<>(names);
        List<Succession> concerned = new ArrayList<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Succession one : all) {
                if (!concerned.contains(one) && known.contains(UnitName.normal(one.unit()))) {
                    concerned.add(one);
                    known.add(UnitName.normal(one.successor()));
                    grows = true;
                }
            }
        }
        return concerned;
    }

    /** Returns the units. */
    public List<PublishedUnit> units() {
        return units;
    }

    /** Returns everything its units are called: id, code, name and each part of a name that lists several. */
    Set<String> names() {
        return names;
    }

    private static Set<String> called(List<PublishedUnit> units) {
        Set<String> names = new HashSet<>();
        for (PublishedUnit unit : units) {
            names.addAll(unit.keys());
            UnitName.parts(unit.name()).forEach(part -> names.add(UnitName.normal(part)));
        }
        return Set.copyOf(names);
    }

    /** Returns everything a unit of this name is called, as a whole and by the parts of its name. */
    Set<String> called(String name) {
        Set<String> known = calledByName.get(name);
        return known == null ? computeCalled(name) : known;
    }

    private Set<String> computeCalled(String name) {
        Set<String> called = new LinkedHashSet<>(keys(name));
        UnitName.parts(name).forEach(part -> called.add(UnitName.normal(part)));
        return Collections.unmodifiableSet(called);
    }

    /** Returns everything a unit of this name is called as a whole. */
    Set<String> keys(String name) {
        String normal = UnitName.normal(name);
        Set<String> keys = new HashSet<>(Set.of(normal));
        units.stream()
                .map(PublishedUnit::keys)
                .filter(own -> own.contains(normal))
                .forEach(keys::addAll);
        return keys;
    }

    /** Returns the names of the units above one, nearest first. */
    List<String> above(String name) {
        if (!layered) {
            return List.of();
        }
        Map<String, PublishedUnit> above = new LinkedHashMap<>();
        PublishedUnit unit = units.stream()
                .filter(one -> one.keys().contains(UnitName.normal(name)))
                .findFirst()
                .orElse(null);
        Optional<PublishedUnit> next = unit == null ? Optional.empty() : unit(unit.parent());
        while (next.isPresent() && above.putIfAbsent(next.get().id(), next.get()) == null) {
            next = unit(next.get().parent());
        }
        return above.values().stream().map(PublishedUnit::name).toList();
    }

    private Optional<PublishedUnit> unit(@Nullable String id) {
        return units.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
