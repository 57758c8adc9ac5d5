package vn.quytrinh.interchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.template.Entry;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/** The steps of a process as rows of a table, each stage headed by its name and total. */
final class StepEntries {

    private final List<Step> steps;
    private final Map<Step, Stage> stages = new LinkedHashMap<>();

    StepEntries(@Nullable InternalProcess process) {
        this.steps = process == null
                ? List.of()
                : process.getSteps().stream()
                        .sorted(Comparator.comparingInt(
                                step -> step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE))
                        .toList();
        if (process != null) {
            process.getStages().forEach(stage -> stage.getSteps().forEach(step -> stages.putIfAbsent(step, stage)));
        }
    }

    /** Returns the entries: {@code stage} and {@code stageTotal}, or the fields of a step. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Stage before = null;
        for (int i = 0; i < steps.size(); i++) {
            Stage stage = stages.get(steps.get(i));
            if (stage != null && stage != before) {
                entries.add(
                        new Entry().text("stage", stage.getName()).text("stageTotal", Phrases.limit(stage.getTotal())));
            }
            before = stage;
            entries.add(entry(i + 1, steps.get(i)));
        }
        return entries;
    }

    List<Step> steps() {
        return steps;
    }

    private Entry entry(int number, Step step) {
        return new Entry()
                .text("no", String.valueOf(number))
                .text("name", step.getName())
                .textOrNothing("outcomes", outcomes(step))
                .text("role", step.getRole() == null ? null : step.getRole().getName())
                .textOrNothing(
                        "unit", step.getUnit() == null ? null : step.getUnit().getName())
                .text("duration", duration(step))
                .textOrNothing("results", results(step));
    }

    private static @Nullable String duration(Step step) {
        String limit = Phrases.limit(step.getDuration());
        String words = step.getDurationText();
        if (limit == null && words == null && step.isSetClockCounted() && !step.isClockCounted()) {
            words = step.getNotCountedReason() == null
                    ? "Không tính thời gian"
                    : "Không tính thời gian: " + step.getNotCountedReason();
        }
        String base = limit == null ? words : limit;
        return step.getAlternatives().isEmpty()
                ? base
                : Stream.concat(
                                Stream.ofNullable(base),
                                step.getAlternatives().stream().map(Phrases::alternative))
                        .collect(Collectors.joining("; "));
    }

    private static String results(Step step) {
        Set<String> lines = new LinkedHashSet<>(step.getForms());
        lines.addAll(step.getOutputs());
        return String.join("\n", lines);
    }

    /** Where a step leads, unless it is only on to the next. */
    private @Nullable String outcomes(Step step) {
        boolean onlyOn = step.getTransitions().size() == 1
                && step.getTransitions().get(0).getWhen() == null
                && step.getTransitions().get(0).getTo() == next(step);
        if (onlyOn) {
            return null;
        }
        String lead = step.isParallelSplit() ? "Đồng thời:\n" : "";
        String lines = step.getTransitions().stream()
                .map(this::outcome)
                .filter(Objects::nonNull)
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lead + lines;
    }

    private @Nullable Step next(Step step) {
        int index = steps.indexOf(step) + 1;
        return index < steps.size() ? steps.get(index) : null;
    }

    private @Nullable String outcome(Transition way) {
        String target = switch (way.getTarget()) {
            case STEP -> steps.contains(way.getTo()) ? "chuyển Bước " + (steps.indexOf(way.getTo()) + 1) : null;
            case SUPPLEMENT -> "yêu cầu bổ sung, hoàn thiện hồ sơ";
            case REFUSE -> "từ chối tiếp nhận";
            case REJECT -> "thông báo không đủ điều kiện giải quyết";
        };
        return target == null || way.getWhen() == null ? target : way.getWhen() + ": " + target;
    }
}
