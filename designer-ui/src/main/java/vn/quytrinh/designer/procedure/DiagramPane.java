package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.designer.canvas.Badge;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.canvas.ElementSelectedEvent;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.BpmnProjection;
import vn.quytrinh.model.process.Step;

/** Shows the steps as a diagram by lanes, with their times and what the rules found. */
final class DiagramPane extends Composite<BpmnCanvas> implements LocaleChangeObserver {
    private final Workbench workbench;

    DiagramPane(Workbench workbench) {
        this.workbench = workbench;
        getContent().setSizeFull();
        getContent().addElementSelectedListener(this::selected);
        if (workbench.isEditable()) {
            getContent().setEditable();
            getContent()
                    .addProposalListener(
                            gesture -> new DiagramGestures(workbench, getTranslation("step.new")).make(gesture));
        }
        workbench.onChange(this::show);
        workbench.onVerdict(this::showMarks);
        workbench.onSelection(this::showSelection);
        workbench.discussion().onChange(this::showBadges);
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showBadges();
    }

    private void selected(ElementSelectedEvent event) {
        Optional<String> step = event.elementId().map(BpmnIds::toModel).flatMap(workbench::stepOf);
        step.ifPresent(workbench::select);
    }

    private void show() {
        String xml = BpmnProjection.write(workbench.procedure());
        if (!getContent().xml().equals(Optional.of(xml))) {
            getContent().setXml(xml);
        }
        showBadges();
        showMarks();
        showSelection();
    }

    private void showSelection() {
        workbench
                .selected()
                .ifPresentOrElse(
                        step -> getContent().select(BpmnIds.toBpmn(step.getId())),
                        () -> getContent().clearSelection());
    }

    private void showBadges() {
        List<Badge> badges = workbench.editor().steps().stream()
                .map(this::badge)
                .filter(badge -> !badge.text().isEmpty())
                .toList();
        getContent().setBadges(badges);
    }

    private Badge badge(Step step) {
        return Badge.of(
                BpmnIds.toBpmn(step.getId()),
                (Words.timeAndWait(step) + Words.comments(workbench.comments(step))).strip());
    }

    private void showMarks() {
        Map<String, String> marks = new HashMap<>();
        workbench.marks().forEach((step, grade) -> marks.put(BpmnIds.toBpmn(step), mark(grade)));
        getContent().setMarks(marks);
    }

    private static String mark(String grade) {
        return switch (grade) {
            case "error" -> BpmnCanvas.MARK_ERROR;
            case "warn" -> BpmnCanvas.MARK_WARNING;
            default -> BpmnCanvas.MARK_INFO;
        };
    }
}
