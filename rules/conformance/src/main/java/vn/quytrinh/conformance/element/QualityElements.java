package vn.quytrinh.conformance.element;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.model.process.Procedure;

/** Risks, objectives and notices of a procedure. */
final class QualityElements {

    private QualityElements() {}

    static List<Element> of(Procedure procedure) {
        List<Element> elements = new ArrayList<>();
        procedure
                .getRisks()
                .forEach(risk -> elements.add(Element.of("RISK", risk.getId(), risk.getKind())
                        .with("kind", risk.getKind())
                        .with("control", risk.getControl())));
        procedure
                .getObjectives()
                .forEach(objective -> elements.add(Element.of("OBJECTIVE", objective.getId(), objective.getKind())
                        .with("kind", objective.getKind())
                        .with("target", objective.getTarget())
                        .with("period", objective.getPeriod())));
        procedure
                .getNotices()
                .forEach(notice -> elements.add(Element.of("NOTICE", notice.getId(), notice.getOccasion())
                        .with("occasion", notice.getOccasion())
                        .with("channel", notice.getChannel())
                        .with("form", notice.getForm())));
        return elements;
    }
}
