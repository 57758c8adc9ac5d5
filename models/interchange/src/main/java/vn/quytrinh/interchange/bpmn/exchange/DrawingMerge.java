package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/**
 * Takes over into the model what a drawing shows otherwise than when it was written; what is drawn as it was, stays as the
 * model has it. In a drawing of another program everything is new.
 */
final class DrawingMerge {

    private final BaseModel base;
    private final SeenDrawing seen;
    private final List<Remark> remarks;
    private final Map<String, OrgUnit> units = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    DrawingMerge(BaseModel base, SeenDrawing seen, List<Remark> remarks) {
        this.base = base;
        this.seen = seen;
        this.remarks = remarks;
    }

    void apply() {
        if (seen.steps().isEmpty()) {
            return;
        }
        Procedure procedure = base.procedure();
        if (procedure.getProcess() == null) {
            procedure.setProcess(ProcessFactory.eINSTANCE.createInternalProcess());
        }
        base.drawn().forEach((node, drawn) -> {
            Step step = base.step(node);
            if (step != null && step.getUnit() != null) {
                units.put(drawn.lane(), step.getUnit());
            }
        });
        InternalProcess process = procedure.getProcess();
        seen.steps().keySet().forEach(node -> place(node, process));
        seen.steps().values().forEach(this::take);
    }

    private void place(String node, InternalProcess process) {
        Step step = base.step(node);
        if (step != null && step.eContainer() != null) {
            return;
        }
        if (step == null) {
            step = ProcessFactory.eINSTANCE.createStep();
            base.steps().put(node, step);
        }
        step.setId(StableIds.nextStepId(process));
        step.setOrder(process.getSteps().stream()
                        .filter(Step::isSetOrder)
                        .mapToInt(Step::getOrder)
                        .max()
                        .orElse(0)
                + 1);
        process.getSteps().add(step);
    }

    private void take(SeenStep now) {
        Step step = Objects.requireNonNull(base.step(now.node()));
        SeenStep before = base.drawn().get(now.node());
        if (before == null) {
            if (base.ours()) {
                remarks.add(DrawingRemarks.stepNew(step.getId(), now.name()));
            }
            remarks.addAll(seen.doubts().getOrDefault(now.node(), List.of()));
        }
        if (before == null || !before.name().equals(now.name())) {
            told("tên bước", "the name", step, before == null ? null : before.name(), now.name());
            step.setName(now.name().isEmpty() ? null : now.name());
        }
        if (before == null
                || !before.lane().equals(now.lane())
                || !before.unit().equals(now.unit())) {
            takeUnit(step, before, now);
        }
        if (before == null ? now.end() : before.end() != now.end()) {
            step.setEnd(now.end());
        }
        if (before == null ? now.split() : before.split() != now.split()) {
            step.setParallelSplit(now.split());
        }
        if (before == null ? now.join() : before.join() != now.join()) {
            step.setJoin(now.join() ? JoinKind.ALL : JoinKind.NONE);
        }
        takeWays(step, before, now);
    }

    private void takeUnit(Step step, @Nullable SeenStep before, SeenStep now) {
        if (now.unit().isEmpty()) {
            step.setUnit(null);
            remarks.add(DrawingRemarks.noUnit(step.getId()));
            return;
        }
        boolean onlyRenamed = before != null && before.lane().equals(now.lane()) && step.getUnit() != null;
        if (onlyRenamed) {
            if (renamed.putIfAbsent(now.lane(), now.unit()) == null) {
                told("tên đơn vị", "the name of the unit", step, before.unit(), now.unit());
                step.getUnit().setName(now.unit());
            }
            return;
        }
        told("đơn vị", "the unit", step, before == null ? null : before.unit(), now.unit());
        step.setUnit(units.computeIfAbsent(now.lane(), lane -> unit(now.unit())));
    }

    private OrgUnit unit(String name) {
        Procedure procedure = base.procedure();
        if (procedure.getOrganisation() == null) {
            procedure.setOrganisation(OrganisationFactory.eINSTANCE.createOrganisation());
        }
        List<OrgUnit> known = procedure.getOrganisation().getUnits();
        return known.stream()
                .filter(unit -> name.equals(unit.getName()))
                .findFirst()
                .orElseGet(() -> {
                    OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
                    unit.setName(name);
                    known.add(unit);
                    return unit;
                });
    }

    private void takeWays(Step step, @Nullable SeenStep before, SeenStep now) {
        List<SeenWay> gone = new ArrayList<>(before == null ? List.of() : before.ways());
        List<SeenWay> added = new ArrayList<>();
        for (SeenWay way : now.ways()) {
            SeenWay same = gone.stream().filter(way::sameMeaning).findFirst().orElse(null);
            if (same == null) {
                added.add(way);
            } else {
                gone.remove(same);
            }
        }
        Map<SeenWay, Transition> transitions = new HashMap<>();
        List<Transition> free = new ArrayList<>(step.getTransitions());
        gone.forEach(way -> {
            Transition found = transition(free, way);
            if (found != null) {
                free.remove(found);
                transitions.put(way, found);
            }
        });
        for (SeenWay way : added) {
            SeenWay was = gone.stream()
                    .filter(old -> old.flow().equals(way.flow()) && transitions.containsKey(old))
                    .findFirst()
                    .orElse(null);
            Transition transition = was == null ? null : transitions.remove(was);
            if (transition == null) {
                transition = ProcessFactory.eINSTANCE.createTransition();
                step.getTransitions().add(transition);
            }
            told("hướng đi", "a way out", step, was == null ? "" : shown(was), before == null ? null : shown(way));
            transition.setTarget(way.target());
            transition.setTo(base.step(way.to()));
            transition.setWhen(way.when().isEmpty() ? null : way.when());
        }
        transitions.forEach((way, transition) -> {
            told("hướng đi", "a way out", step, shown(way), "");
            EcoreUtil.remove(transition);
        });
    }

    private @Nullable Transition transition(List<Transition> free, SeenWay way) {
        Step to = base.step(way.to());
        List<Transition> alike = free.stream()
                .filter(each -> each.getTarget() == way.target() && each.getTo() == to)
                .toList();
        return alike.stream()
                .filter(each -> DrawnWords.clean(Objects.requireNonNullElse(each.getWhen(), ""))
                        .equals(way.when()))
                .findFirst()
                .orElse(alike.isEmpty() ? null : alike.get(0));
    }

    private String shown(SeenWay way) {
        Step to = base.step(way.to());
        return (to == null ? way.target().getLiteral() : to.getId())
                + (way.when().isEmpty() ? "" : ": " + way.when());
    }

    /** Tells of a change; what stands in a new step is not one. */
    private void told(String vi, String en, Step step, @Nullable String from, @Nullable String to) {
        if (from != null && to != null) {
            remarks.add(DrawingRemarks.changed(vi, en, step.getId(), from, to));
        }
    }
}
