package vn.quytrinh.conformance.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.conformance.template.Deviation;
import vn.quytrinh.conformance.template.TemplateCheck;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.rulebase.Text;

/** Finds processes written twice, and those of one code that differ from unit to unit or from their template. */
final class Likeness {

    private Likeness() {}

    static List<LibraryIssue> issues(List<Procedure> procedures) {
        List<LibraryIssue> issues = new ArrayList<>();
        issues.addAll(deviations(procedures));
        groups(procedures, Likeness::shape).values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.stream().skip(1).forEach(each -> issues.add(duplicate(group.get(0), each))));
        groups(procedures, each -> NationalCode.of(Objects.requireNonNullElse(each.getCode(), "")))
                .forEach((code, group) -> drift(code, group, issues));
        return issues;
    }

    private static Map<String, List<Procedure>> groups(List<Procedure> procedures, Function<Procedure, String> key) {
        return procedures.stream()
                .filter(each -> !key.apply(each).isEmpty())
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<LibraryIssue> deviations(List<Procedure> procedures) {
        Map<String, Procedure> byKey = new LinkedHashMap<>();
        procedures.forEach(each -> byKey.put(each.getId(), each));
        List<LibraryIssue> issues = new ArrayList<>();
        for (Procedure each : procedures) {
            Procedure template = each.getTemplate() == null ? null : byKey.get(each.getTemplate());
            if (template != null && template != each) {
                TemplateCheck.deviations(each, template).stream()
                        .filter(deviation -> !deviation.allowed())
                        .forEach(deviation -> issues.add(new LibraryIssue(
                                IssueKind.FORBIDDEN_DEVIATION, each.getId(), deviation.element(), told(deviation))));
            }
        }
        return issues;
    }

    private static Text told(Deviation deviation) {
        String article = " (" + deviation.citation().line() + ")";
        return new Text(deviation.message().vi() + article, deviation.message().en() + article);
    }

    private static LibraryIssue duplicate(Procedure first, Procedure each) {
        return new LibraryIssue(
                IssueKind.DUPLICATE,
                each.getId(),
                "",
                new Text(
                        "Các bước và thời gian giống hệt quy trình " + first.getId() + ".",
                        "Steps and times are those of process " + first.getId() + "."));
    }

    private static void drift(String code, List<Procedure> group, List<LibraryIssue> issues) {
        Procedure first = group.get(0);
        for (Procedure each : group.subList(1, group.size())) {
            List<Deviation> deviations = TemplateCheck.deviations(each, first);
            if (!deviations.isEmpty() && !shape(each).equals(shape(first))) {
                String kinds = deviations.stream()
                        .map(deviation -> deviation.kind().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
                issues.add(new LibraryIssue(
                        IssueKind.DRIFT,
                        each.getId(),
                        "",
                        new Text(
                                "Cùng mã " + code + " với " + first.getId() + " nhưng khác " + deviations.size()
                                        + " điểm: " + kinds + ".",
                                "Code " + code + " as " + first.getId() + " but different in " + deviations.size()
                                        + " points: " + kinds + ".")));
            }
        }
    }

    /** What makes two processes the same whatever their units are called: kinds, times and ways of the steps, in order. */
    private static String shape(Procedure procedure) {
        if (procedure.getProcess() == null || procedure.getProcess().getSteps().isEmpty()) {
            return "";
        }
        return procedure.getProcess().getSteps().stream().map(Likeness::shape).collect(Collectors.joining("|"));
    }

    private static String shape(Step step) {
        String ways = step.getTransitions().stream()
                .map(way -> way.getTo() == null
                        ? way.getTarget().getLiteral()
                        : way.getTo().getId())
                .collect(Collectors.joining(","));
        return step.getKind() + " " + step.getName() + " " + TimeTotal.of(step.getDuration()) + " " + ways;
    }
}
