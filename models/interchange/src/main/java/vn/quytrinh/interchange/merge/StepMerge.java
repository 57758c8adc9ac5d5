package vn.quytrinh.interchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.merge.MergePlan.Proposals;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.comparison.SimilarSteps;

/** What differs step by step. Ways, conditions, tables and everything else a draft has besides stays with its step. */
final class StepMerge {

    private final Procedure target;
    private final Procedure source;
    private final Proposals proposals;
    /** The steps of the draft by those of the source; new ones come in when they are accepted. */
    private final Map<Step, Step> known;

    StepMerge(Procedure target, Procedure source, Proposals proposals) {
        this.target = target;
        this.source = source;
        this.proposals = proposals;
        this.known = new LinkedHashMap<>(SimilarSteps.of(
                source.getProcess().getSteps(), target.getProcess().getSteps()));
    }

    void propose() {
        Step before = null;
        List<Step> steps = List.copyOf(target.getProcess().getSteps());
        for (Step step : source.getProcess().getSteps()) {
            Step same = known.get(step);
            if (same == null) {
                add(step, before);
            } else {
                compare(same, step);
            }
            before = step;
        }
        for (Step step : steps) {
            if (!known.containsValue(step)) {
                proposals.add(Change.Kind.KEPT, step.getId(), "steps", Told.of(step.getName()), "", () -> {});
            }
        }
        source.getProcess().getSteps().forEach(this::ways);
    }

    private void compare(Step to, Step from) {
        String id = to.getId();
        ProcedureMerge.value(to, from, Literals.STEP__NAME, id, proposals);
        named(id, "unit", name(to.getUnit()), name(from.getUnit()), text -> to.setUnit(unit(text)));
        named(id, "role", name(to.getRole()), name(from.getRole()), text -> to.setRole(position(text)));
        ProcedureMerge.limit(to, from, Literals.STEP__DURATION, id, proposals);
        ProcedureMerge.value(to, from, Literals.STEP__DURATION_TEXT, id, proposals);
        ProcedureMerge.value(to, from, Literals.STEP__SOURCE_STEP_NO, id, proposals);
        if (to.isClockCounted() != from.isClockCounted()) {
            proposals.add(
                    Change.Kind.CHANGED,
                    id,
                    "clockCounted",
                    String.valueOf(to.isClockCounted()),
                    String.valueOf(from.isClockCounted()),
                    () -> to.setClockCounted(from.isClockCounted()));
        }
        if (from.isSetKind() && !to.isSetKind()) {
            ProcedureMerge.value(to, from, Literals.STEP__KIND, id, proposals);
        }
        more(id, "outputs", to.getOutputs(), from.getOutputs());
        more(id, "forms", to.getForms(), from.getForms());
    }

    private void named(String id, String field, String before, String after, Consumer<String> use) {
        if (!after.isEmpty() && !after.equals(before)) {
            proposals.add(
                    before.isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED,
                    id,
                    field,
                    before,
                    after,
                    () -> use.accept(after));
        }
    }

    private void more(String id, String field, List<String> to, List<String> from) {
        for (String each : from) {
            if (!to.contains(each)) {
                proposals.add(Change.Kind.ADDED, id, field, "", each, () -> to.add(each));
            }
        }
    }

    private void add(Step step, @Nullable Step before) {
        String after = before == null || known.get(before) == null
                ? ""
                : known.get(before).getId();
        proposals.add(Change.Kind.ADDED, after, "steps", "", Told.of(step.getName()), () -> insert(step, before));
    }

    private void insert(Step step, @Nullable Step before) {
        Step copy = EcoreUtil.copy(step);
        copy.getTransitions().clear();
        Step added = ProcedureMerge.copy(copy);
        added.setId(nextId());
        added.setEnd(false);
        if (step.getUnit() != null) {
            added.setUnit(unit(name(step.getUnit())));
        }
        if (step.getRole() != null) {
            added.setRole(position(name(step.getRole())));
        }
        Step previous = before == null ? null : known.get(before);
        List<Step> steps = target.getProcess().getSteps();
        int at = previous == null ? 0 : steps.indexOf(previous) + 1;
        Step next = at < steps.size() ? steps.get(at) : null;
        steps.add(at, added);
        known.put(step, added);
        through(previous, added, next);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setOrder(i + 1);
        }
        target.getProcess().getStages().stream()
                .filter(stage -> previous != null && stage.getSteps().contains(previous))
                .forEach(stage -> stage.getSteps().add(stage.getSteps().indexOf(previous) + 1, added));
    }

    /** The way from one step to the next now leads through the new one. */
    private static void through(@Nullable Step previous, Step added, @Nullable Step next) {
        if (previous != null) {
            Optional<Transition> way = previous.getTransitions().stream()
                    .filter(each -> each.getTarget() == TransitionTarget.STEP && each.getTo() == next && next != null)
                    .findFirst();
            way.ifPresentOrElse(
                    each -> each.setTo(added), () -> previous.getTransitions().add(way(added, null)));
            if (previous.isEnd()) {
                previous.setEnd(false);
                added.setEnd(true);
            }
        }
        if (next != null) {
            added.getTransitions().add(way(next, null));
        } else {
            added.setEnd(true);
        }
    }

    /** Ways back and out that the source names and the draft lacks. */
    private void ways(Step step) {
        Step from = known.get(step);
        if (from == null) {
            return;
        }
        for (Transition way : step.getTransitions()) {
            Step to = way.getTo() == null ? null : known.get(way.getTo());
            boolean known = from.getTransitions().stream()
                    .anyMatch(each -> each.getTarget() == way.getTarget() && Objects.equals(each.getTo(), to));
            boolean onward = way.getTarget() == TransitionTarget.STEP && (way.getWhen() == null || to == null);
            if (!known && !onward) {
                String text = (to == null ? way.getTarget().getName() : to.getId()) + ": " + Told.of(way.getWhen());
                proposals.add(Change.Kind.ADDED, from.getId(), "transitions", "", text, () -> {
                    Transition added = way(to, way.getWhen());
                    added.setTarget(way.getTarget());
                    from.getTransitions().add(added);
                });
            }
        }
    }

    private static Transition way(@Nullable Step to, @Nullable String when) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTarget(TransitionTarget.STEP);
        way.setTo(to);
        way.setWhen(when);
        return way;
    }

    private String nextId() {
        List<String> taken = new ArrayList<>();
        target.getProcess().getSteps().forEach(each -> taken.add(each.getId()));
        int number = taken.size() + 1;
        while (taken.contains(String.format(Locale.ROOT, "S%02d", number))) {
            number++;
        }
        return String.format(Locale.ROOT, "S%02d", number);
    }

    private static String name(@Nullable OrgUnit unit) {
        return unit == null ? "" : Told.of(unit.getName());
    }

    private static String name(@Nullable Position position) {
        return position == null ? "" : Told.of(position.getName());
    }

    private OrgUnit unit(String name) {
        List<OrgUnit> units = target.getOrganisation().getUnits();
        return units.stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseGet(() -> {
                    OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
                    unit.setName(name);
                    units.add(unit);
                    return unit;
                });
    }

    private Position position(String name) {
        List<Position> positions = target.getOrganisation().getPositions();
        return positions.stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseGet(() -> {
                    Position position = OrganisationFactory.eINSTANCE.createPosition();
                    position.setName(name);
                    positions.add(position);
                    return position;
                });
    }
}
