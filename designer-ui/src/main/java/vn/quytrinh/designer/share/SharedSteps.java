package vn.quytrinh.designer.share;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** Writes the table of the steps: who does what in which time, and where it leads. */
final class SharedSteps {
    private static final List<String> COLUMNS = List.of("id", "name", "unit", "role", "time", "next");

    private final Function<String, String> texts;
    private final Function<@Nullable TimeLimit, String> limits;

    SharedSteps(Function<String, String> texts, Function<@Nullable TimeLimit, String> limits) {
        this.texts = texts;
        this.limits = limits;
    }

    void write(Element section, Procedure procedure) {
        Element frame = section.appendElement("div").addClass("table").attr("tabindex", "0");
        frame.attr("role", "region").attr("aria-label", texts.apply("shared.steps"));
        Element table = frame.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(
                column -> head.appendElement("th").attr("scope", "col").text(texts.apply("shared.step." + column)));
        Element body = table.appendElement("tbody");
        if (procedure.getProcess() != null) {
            procedure.getProcess().getSteps().forEach(step -> row(body.appendElement("tr"), step));
        }
    }

    private void row(Element row, Step step) {
        row.appendElement("td").text(orEmpty(step.getId()));
        row.appendElement("th").attr("scope", "row").text(orEmpty(step.getName()));
        row.appendElement("td")
                .text(step.getUnit() == null ? "" : orEmpty(step.getUnit().getName()));
        row.appendElement("td")
                .text(step.getRole() == null ? "" : orEmpty(step.getRole().getName()));
        String time = limits.apply(step.getDuration());
        row.appendElement("td").text(time.isEmpty() ? orEmpty(step.getDurationText()) : time);
        Stream<String> ways = step.getTransitions().stream().map(this::way);
        Stream<String> end = step.isEnd() ? Stream.of(texts.apply("step.end")) : Stream.empty();
        row.appendElement("td").text(Stream.concat(ways, end).collect(Collectors.joining("; ")));
    }

    private String way(Transition way) {
        String to = way.getTarget() != TransitionTarget.STEP
                ? texts.apply("outcome." + way.getTarget().getLiteral())
                : way.getTo() == null ? "?" : orEmpty(way.getTo().getId());
        return way.getWhen() == null || way.getWhen().isBlank() ? to : to + " (" + way.getWhen() + ")";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
