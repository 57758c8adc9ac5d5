package vn.quytrinh.conformance.element;

import java.util.List;
import vn.quytrinh.conformance.template.TemplateCheck;
import vn.quytrinh.model.process.Procedure;

/** Where a procedure is not what the national database publishes. */
final class DeviationElements {

    private DeviationElements() {}

    static List<Element> of(Procedure procedure, CheckContext context) {
        if (context.published() == null) {
            return List.of();
        }
        return TemplateCheck.deviations(procedure, context.published()).stream()
                .map(deviation -> Element.of(
                                "DEVIATION",
                                deviation.element(),
                                deviation.message().vi())
                        .with("kind", deviation.kind())
                        .with("allowed", deviation.allowed())
                        .with("detail", deviation.message().vi()))
                .toList();
    }
}
