package vn.quytrinh.conformance.element;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.paths.Passages;

/** The transitions from step to step. */
final class FlowElements {

    private static final Set<StepKind> HANDING_OVER = Set.of(StepKind.TRANSFER, StepKind.ISSUE, StepKind.SYNC);

    private FlowElements() {}

    static List<Element> of(InternalProcess process) {
        Passages passages = Passages.of(process);
        return process.getSteps().stream()
                .flatMap(from -> from.getTransitions().stream()
                        .filter(way -> way.getTo() != null)
                        .map(way -> flow(process, from, way, passages)))
                .toList();
    }

    private static Element flow(InternalProcess process, Step from, Transition way, Passages passages) {
        Step to = way.getTo();
        boolean back = to.isSetOrder()
                && from.isSetOrder()
                && to.getOrder() <= from.getOrder()
                && passages.after(to).contains(from);
        boolean crosses = from.getUnit() != null && to.getUnit() != null && from.getUnit() != to.getUnit();
        return Element.of("FLOW", way.getId() == null ? from.getId() + ">" + to.getId() : way.getId(), null)
                .with("from", from.getId())
                .with("to", to.getId())
                .with("fromKind", from.isSetKind() ? from.getKind() : null)
                .with("toKind", to.isSetKind() ? to.getKind() : null)
                .with("condition", way.getWhen())
                .with("back", back)
                .with("bounded", from.isSetLoopLimit() || to.isSetLoopLimit())
                .with("crossesUnits", crosses && !isOutside(from) && !isOutside(to))
                .with(
                        "handedOver",
                        isSynchronised(process) || handsOver(from) || handsOver(to) || hasSlip(from) || hasSlip(to));
    }

    /** Between systems that synchronise and acknowledge, the dossier is handed over by the message. */
    private static boolean isSynchronised(InternalProcess process) {
        return process.getClock() != null && process.getClock().getSync() != null;
    }

    /** A wait or a consultation does not take the dossier over. */
    private static boolean isOutside(Step step) {
        return StepElements.isWaiting(step) || step.isSetKind() && step.getKind() == StepKind.CONSULT;
    }

    private static boolean handsOver(Step step) {
        return step.isSetKind() && HANDING_OVER.contains(step.getKind());
    }

    private static boolean hasSlip(Step step) {
        return step.getForms().stream()
                .map(FormText::of)
                .anyMatch(form -> Objects.equals(form.number(), "06")
                        || form.title().toLowerCase(Locale.ROOT).contains("kiểm soát"));
    }
}
