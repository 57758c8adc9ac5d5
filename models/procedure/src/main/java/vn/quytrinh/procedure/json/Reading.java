package vn.quytrinh.procedure.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Organisation;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Step;

/** One reading of one document: its faults, what it has named so far, and the references to resolve at its end. */
final class Reading {

    private final Faults faults = new Faults();
    private final Organisation organisation = OrganisationFactory.eINSTANCE.createOrganisation();
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Runnable> atEnd = new ArrayList<>();

    Faults faults() {
        return faults;
    }

    Organisation organisation() {
        return organisation;
    }

    /** Takes an id for an element; a second element with it is a fault. */
    boolean claim(String id, String pointer) {
        if (!ids.add(id)) {
            faults.duplicate(pointer, id);
            return false;
        }
        return true;
    }

    void atEnd(Runnable resolution) {
        atEnd.add(resolution);
    }

    void resolve() {
        // A resolution may add another one.
        for (int i = 0; i < atEnd.size(); i++) {
            atEnd.get(i).run();
        }
    }

    void add(Step step) {
        steps.putIfAbsent(step.getId(), step);
    }

    void add(DecisionTable table) {
        tables.putIfAbsent(table.getId(), table);
    }

    void add(Fact fact, String pointer) {
        if (facts.putIfAbsent(fact.getName(), fact) != null) {
            faults.duplicate(pointer, fact.getName());
        }
    }

    OrgUnit unit(String name) {
        return units.computeIfAbsent(name, text -> {
            OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
            unit.setName(text);
            organisation.getUnits().add(unit);
            return unit;
        });
    }

    Position position(String name) {
        return positions.computeIfAbsent(name, text -> {
            Position position = OrganisationFactory.eINSTANCE.createPosition();
            position.setName(text);
            organisation.getPositions().add(position);
            return position;
        });
    }

    @Nullable
    Step step(String id) {
        return steps.get(id);
    }

    List<String> stepIds() {
        return List.copyOf(steps.keySet());
    }

    void withStep(String id, String pointer, Consumer<Step> use) {
        atEnd(() -> {
            Step step = steps.get(id);
            if (step == null) {
                faults.unknownReference(pointer, "UNKNOWN_STEP", "bước", "step", stepIds(), id);
            } else {
                use.accept(step);
            }
        });
    }

    void withTable(String id, String pointer, Consumer<DecisionTable> use) {
        atEnd(() -> {
            DecisionTable table = tables.get(id);
            if (table == null) {
                faults.unknownReference(
                        pointer,
                        "UNKNOWN_TABLE",
                        "bảng quyết định",
                        "decision table",
                        List.copyOf(tables.keySet()),
                        id);
            } else {
                use.accept(table);
            }
        });
    }

    void withFact(String name, String pointer, Consumer<Fact> use) {
        atEnd(() -> {
            Fact fact = facts.get(name);
            if (fact == null) {
                faults.unknownReference(pointer, "UNKNOWN_FACT", "dữ kiện", "fact", List.copyOf(facts.keySet()), name);
            } else {
                use.accept(fact);
            }
        });
    }
}
