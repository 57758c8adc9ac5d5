package vn.quytrinh.conformance.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.CountedTime;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.paths.ProcessPaths;

/**
 * The time budget of a procedure (quỹ thời gian). Units are never added up: what no rule converts stays apart and is told so.
 *
 * @param paths every path, longest first
 * @param stages the stages that have a total of their own
 * @param lanes the units, the one with most time on the worst path first
 * @param branches the ways out of every step that has several
 * @param complete false when there are more paths than were walked
 */
public record TimeBudget(
        List<PathBudget> paths,
        List<ShareBudget> stages,
        List<ShareBudget> lanes,
        List<ShareBudget> branches,
        boolean complete) {

    public TimeBudget {
        paths = List.copyOf(paths);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        branches = List.copyOf(branches);
    }

    /** Returns the worst path (đường dài nhất), or nothing when no path reaches an end. */
    public Optional<PathBudget> worst() {
        return paths.stream().findFirst();
    }

    /** Returns the lane with most time on the worst path: the one to shorten first. */
    public Optional<ShareBudget> longestLane() {
        return lanes.stream().findFirst();
    }

    /**
     * Adds up a procedure.
     *
     * @param procedure the procedure, a draft with parts missing too, not null; it is only read
     */
    public static TimeBudget of(Procedure procedure) {
        return new Reading(procedure).budget();
    }

    private record Route(List<Step> steps, TimeTotal total) {}

    private static final class Reading {

        private final InternalProcess process;
        private final @Nullable TimeTotal declared;
        private final @Nullable TimeTotal legal;
        private final ProcessPaths walked;
        private final List<Route> routes;

        Reading(Procedure procedure) {
            process = procedure.getProcess() == null
                    ? ProcessFactory.eINSTANCE.createInternalProcess()
                    : procedure.getProcess();
            declared = TimeTotal.of(process.getDeclaredTotal());
            legal = TimeTotal.of(procedure.getLegalTimeLimit());
            walked = ProcessPaths.of(process);
            routes = walked.stream()
                    .map(path -> new Route(path.steps(), CountedTime.of(path.steps())))
                    .sorted(Comparator.comparing((Route route) -> route.total().size())
                            .reversed())
                    .toList();
        }

        TimeBudget budget() {
            return new TimeBudget(
                    routes.stream()
                            .map(route -> new PathBudget(
                                    ids(route.steps()),
                                    route.total().text(),
                                    Slack.of(route.total(), declared),
                                    Slack.of(route.total(), legal)))
                            .toList(),
                    stages(),
                    lanes(),
                    branches(),
                    !walked.isCapped());
        }

        private List<ShareBudget> stages() {
            List<ShareBudget> stages = new ArrayList<>();
            process.getStages().forEach(stage -> {
                TimeTotal time = routes.stream()
                        .map(route -> CountedTime.of(route.steps().stream()
                                .filter(stage.getSteps()::contains)
                                .toList()))
                        .max(Comparator.comparing(TimeTotal::size))
                        .orElse(TimeTotal.NONE);
                stages.add(new ShareBudget(
                        text(stage.getId()),
                        text(stage.getName()),
                        time.text(),
                        Slack.of(time, TimeTotal.of(stage.getTotal()))));
            });
            return stages;
        }

        private List<ShareBudget> lanes() {
            Map<OrgUnit, TimeTotal> times = new LinkedHashMap<>();
            process.getSteps().stream()
                    .map(Step::getUnit)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(unit -> times.put(
                            unit,
                            longestThrough(step -> step.getUnit() == unit)
                                    .map(route -> CountedTime.of(route.steps().stream()
                                            .filter(step -> step.getUnit() == unit)
                                            .toList()))
                                    .orElse(TimeTotal.NONE)));
            return times.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(
                            Comparator.comparing(TimeTotal::size).reversed()))
                    .map(lane -> new ShareBudget(
                            text(lane.getKey().getId()),
                            text(lane.getKey().getName()),
                            lane.getValue().text(),
                            longestThrough(step -> step.getUnit() == lane.getKey())
                                    .map(route -> Slack.of(route.total(), limit()))
                                    .orElse(null)))
                    .toList();
        }

        private List<ShareBudget> branches() {
            List<ShareBudget> branches = new ArrayList<>();
            process.getSteps().stream()
                    .filter(step -> step.getTransitions().stream()
                                    .filter(way -> way.getTo() != null)
                                    .count()
                            > 1)
                    .forEach(step -> step.getTransitions().stream()
                            .filter(way -> way.getTo() != null)
                            .forEach(way -> longestOver(step, way)
                                    .ifPresent(route -> branches.add(new ShareBudget(
                                            text(way.getId()),
                                            text(way.getWhen()),
                                            route.total().text(),
                                            Slack.of(route.total(), limit()))))));
            return branches;
        }

        private Optional<Route> longestThrough(Predicate<Step> through) {
            return routes.stream()
                    .filter(route -> route.steps().stream().anyMatch(through))
                    .findFirst();
        }

        private Optional<Route> longestOver(Step from, Transition way) {
            return routes.stream()
                    .filter(route -> {
                        int at = route.steps().indexOf(from);
                        return at >= 0
                                && at + 1 < route.steps().size()
                                && route.steps().get(at + 1) == way.getTo();
                    })
                    .findFirst();
        }

        private @Nullable TimeTotal limit() {
            return declared == null ? legal : declared;
        }

        private static List<String> ids(List<Step> steps) {
            return steps.stream().map(step -> text(step.getId())).toList();
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }
}
