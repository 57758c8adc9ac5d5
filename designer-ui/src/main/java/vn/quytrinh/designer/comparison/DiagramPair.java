package vn.quytrinh.designer.comparison;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.canvas.Badge;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.difference.DifferenceWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.BpmnProjection;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.comparison.Comparison;
import vn.quytrinh.procedure.comparison.Difference;
import vn.quytrinh.procedure.comparison.Sequence;

/** Two procedures as diagrams that move together; what differs is marked by line, colour and badge. */
final class DiagramPair extends Composite<Div> {
    private final BpmnCanvas left = new BpmnCanvas();
    private final BpmnCanvas right = new BpmnCanvas();
    private final H3 leftTitle = new H3();
    private final H3 rightTitle = new H3();
    private final Div legend = Blocks.block("compare-legend");
    private @Nullable Comparison comparison;

    /**
     * Draws nothing yet.
     *
     * @param selected told of the step, on the right where it is there, that the person selects on either diagram
     */
    DiagramPair(Consumer<Step> selected) {
        left.setHeight("100%");
        right.setHeight("100%");
        left.setId("compare-left-diagram");
        right.setId("compare-right-diagram");
        left.addElementSelectedListener(
                event -> event.elementId().flatMap(this::stepOfLeft).ifPresent(selected));
        right.addElementSelectedListener(
                event -> event.elementId().flatMap(this::stepOfRight).ifPresent(selected));
        Div diagrams = Blocks.block(
                "compare-diagrams",
                Blocks.block("compare-side", leftTitle, left),
                Blocks.block("compare-side", rightTitle, right));
        getContent().addClassName("compare-pair");
        getContent().add(diagrams, legend);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        left.moveWith(right);
    }

    void show(Procedure one, String oneTitle, Procedure other, String otherTitle, Comparison compared) {
        comparison = compared;
        leftTitle.setText(oneTitle);
        rightTitle.setText(otherTitle);
        left.setXml(BpmnProjection.write(one));
        right.setXml(BpmnProjection.write(other));
        Map<String, List<Difference>> ofLeft = new HashMap<>();
        Map<String, List<Difference>> ofRight = new HashMap<>();
        for (Difference difference : compared.differences()) {
            shown(difference, true)
                    .forEach(id ->
                            ofLeft.computeIfAbsent(id, any -> new ArrayList<>()).add(difference));
            shown(difference, false)
                    .forEach(id -> ofRight.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(difference));
        }
        DifferenceWords words = new DifferenceWords(this);
        mark(left, ofLeft, words);
        mark(right, ofRight, words);
        explain(words);
    }

    /** Brings what a difference is about into the middle of both diagrams, or what is nearest to it. */
    void centre(Difference difference) {
        difference.step().ifPresentOrElse(this::centre, () -> {
            left.clearSelection();
            right.clearSelection();
        });
    }

    private void centre(Step step) {
        boolean ofRight = EcoreUtil.getRootContainer(step) == compared().right();
        BpmnCanvas own = ofRight ? right : left;
        BpmnCanvas other = ofRight ? left : right;
        own.centre(BpmnIds.toBpmn(step.getId()));
        counterpart(step, ofRight)
                .ifPresentOrElse(
                        same -> other.centre(BpmnIds.toBpmn(EcoreUtil.getID(same))),
                        () -> lookNear(other, step, ofRight));
    }

    /** Looks where a step that the other side lacks would be: at what comes before it. */
    private void lookNear(BpmnCanvas other, Step step, boolean ofRight) {
        other.clearSelection();
        List<EObject> order = Sequence.read(step.eContainer(), ProcessPackage.Literals.INTERNAL_PROCESS__STEPS);
        order.subList(0, order.indexOf(step)).stream()
                .map(each -> counterpart(each, ofRight))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .ifPresent(before -> other.look(BpmnIds.toBpmn(EcoreUtil.getID(before))));
    }

    /** Of a step and of a way the shape itself; of all else in a step the step; of a unit its lane. On both sides alike. */
    private Stream<String> shown(Difference difference, boolean onLeft) {
        EObject known = onLeft ? difference.left() : difference.right();
        EObject from = known != null ? known : difference.element();
        return Stream.iterate(from, Objects::nonNull, EObject::eContainer)
                .filter(each -> each instanceof Step || each instanceof Transition || each instanceof OrgUnit)
                .map(each -> known != null ? Optional.of(each) : counterpart(each, onLeft))
                .flatMap(Optional::stream)
                .map(EcoreUtil::getID)
                .map(BpmnIds::toBpmn);
    }

    private Optional<EObject> counterpart(EObject element, boolean onLeft) {
        return onLeft
                ? compared().correspondence().left(element)
                : compared().correspondence().right(element);
    }

    private static void mark(BpmnCanvas canvas, Map<String, List<Difference>> differences, DifferenceWords words) {
        Map<String, String> marks = new HashMap<>();
        List<Badge> badges = new ArrayList<>();
        differences.forEach((id, of) -> {
            Look look = Look.of(id, of);
            marks.put(id, look.mark());
            badges.add(new Badge(id, look.sign() + " " + words.text(look.key(), of.size()), look.badge()));
        });
        canvas.setMarks(marks);
        canvas.setBadges(badges);
    }

    private void explain(DifferenceWords words) {
        legend.removeAll();
        for (Look look : Look.values()) {
            legend.add(Blocks.block(
                    "compare-legend-item",
                    Blocks.words("compare-sample " + look.mark(), look.sign()),
                    new Span(words.text("compare.legend." + look))));
        }
    }

    private Comparison compared() {
        return Objects.requireNonNull(comparison, "nothing is compared yet");
    }

    private Optional<Step> stepOfLeft(String bpmnId) {
        return step(compared().left(), bpmnId)
                .map(step -> (Step) compared().correspondence().right(step).orElse(step));
    }

    private Optional<Step> stepOfRight(String bpmnId) {
        return step(compared().right(), bpmnId);
    }

    private static Optional<Step> step(Procedure procedure, String bpmnId) {
        String id = BpmnIds.toModel(bpmnId).split("[/>#]", 2)[0];
        return procedure.getProcess().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst();
    }
}
