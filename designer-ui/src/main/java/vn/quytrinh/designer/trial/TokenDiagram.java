package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.canvas.Badge;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.BpmnProjection;
import vn.quytrinh.model.process.Procedure;

/** The draft as a diagram, with the step where the dossier is now, until when, and the steps behind it. */
final class TokenDiagram extends Composite<Div> {
    private final BpmnCanvas canvas = new BpmnCanvas();
    private final Div legend = new Div();

    TokenDiagram() {
        getContent().addClassName("trial-diagram");
        legend.addClassName("trial-legend");
        canvas.setHeight("100%");
        getContent().add(legend, canvas);
    }

    void show(Procedure draft, Trial trial, TrialWords words) {
        legend.removeAll();
        legend.add(
                Blocks.words("trial-legend-token", words.text("trial.diagram.token")),
                Blocks.words("trial-legend-done", words.text("trial.diagram.done")));
        try {
            String xml = BpmnProjection.write(draft);
            if (!canvas.xml().equals(Optional.of(xml))) {
                canvas.setXml(xml);
            }
        } catch (IllegalArgumentException incomplete) {
            return;
        }
        if (trial instanceof Trial.Decided decided) {
            mark(decided, words);
        } else {
            canvas.setMarks(Map.of());
            canvas.setBadges(List.<Badge>of());
        }
    }

    private void mark(Trial.Decided decided, TrialWords words) {
        Decision decision = decided.decision();
        Map<String, String> marks = new HashMap<>();
        done(decided.events()).forEach(step -> marks.put(BpmnIds.toBpmn(step), BpmnCanvas.MARK_DONE));
        List<Badge> badges = new ArrayList<>();
        decision.routing().current().forEach(place -> {
            marks.put(BpmnIds.toBpmn(place.step()), BpmnCanvas.MARK_TOKEN);
            OffsetDateTime due = due(decision.deadlines(), place.step());
            if (due != null) {
                badges.add(new Badge(
                        BpmnIds.toBpmn(place.step()),
                        words.text("trial.diagram.until", words.moment(due)),
                        due.isBefore(decision.at()) ? Badge.Kind.DANGER : Badge.Kind.GOOD));
            }
        });
        canvas.setMarks(marks);
        canvas.setBadges(badges);
    }

    private static Set<String> done(List<DossierEvent> events) {
        Set<String> done = new HashSet<>();
        events.stream()
                .filter(event -> event.type() == EventType.STEP_COMPLETED)
                .map(event -> event.text("step"))
                .forEach(step -> {
                    if (step != null) {
                        done.add(step);
                    }
                });
        return done;
    }

    private static @Nullable OffsetDateTime due(Deadlines deadlines, String step) {
        return deadlines.steps().stream()
                .filter(each -> each.step().equals(step))
                .map(Deadlines.StepDue::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
