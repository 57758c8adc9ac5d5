package vn.quytrinh.handling.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.organisation.PublishedUnit;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.UnitName;
import vn.quytrinh.model.organisation.OrgUnit;

/** Reads the units of a procedure's organisation and what it says of their successors. */
final class OrganisationReader {

    private static final String AT_PUBLICATION = "Cơ cấu tổ chức của bản phát hành";

    private OrganisationReader() {}

    /**
     * Reads the organisation.
     *
     * @throws HandlingException {@code ORGANISATION_CYCLE} when the successors of a unit run in a circle
     */
    static vn.quytrinh.handling.organisation.Organisation read(
            vn.quytrinh.model.organisation.@Nullable Organisation organisation) {
        List<OrgUnit> units = organisation == null ? List.of() : organisation.getUnits();
        units.forEach(OrganisationReader::refuseCircle);
        return new vn.quytrinh.handling.organisation.Organisation(
                units.stream().map(OrganisationReader::unit).toList(),
                units.stream().flatMap(OrganisationReader::succession).toList());
    }

    private static PublishedUnit unit(OrgUnit unit) {
        return new PublishedUnit(
                Objects.requireNonNullElse(unit.getId(), ""),
                unit.getCode(),
                Objects.requireNonNullElse(unit.getName(), ""),
                unit.getParent() == null ? null : unit.getParent().getId());
    }

    /** A unit with a last day is succeeded on the next; one with a successor and no last day since that one began. */
    private static Stream<Succession> succession(OrgUnit unit) {
        OrgUnit successor = unit.getSuccessor();
        LocalDate last = unit.getValidTo();
        boolean stays = successor == null && last == null;
        boolean keepsItsName =
                successor != null && UnitName.normal(successor.getName()).equals(UnitName.normal(unit.getName()));
        if (unit.getName() == null || stays || keepsItsName) {
            return Stream.empty();
        }
        LocalDate from = last != null
                ? last.plusDays(1)
                : successor.getValidFrom() == null ? LocalDate.EPOCH : successor.getValidFrom();
        return Stream.of(
                new Succession(unit.getName(), successor == null ? null : successor.getName(), from, AT_PUBLICATION));
    }

    private static void refuseCircle(OrgUnit first) {
        Set<OrgUnit> seen = new LinkedHashSet<>();
        for (OrgUnit unit = first; unit != null; unit = unit.getSuccessor()) {
            if (!seen.add(unit)) {
                List<String> way = new ArrayList<>();
                seen.forEach(one -> way.add(one.getName()));
                way.add(unit.getName());
                throw Succession.cycle(way);
            }
        }
    }
}
