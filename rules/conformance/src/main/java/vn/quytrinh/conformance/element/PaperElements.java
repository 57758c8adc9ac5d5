package vn.quytrinh.conformance.element;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;

/** Papers, fees and results. */
final class PaperElements {

    private PaperElements() {}

    static List<Element> of(Procedure procedure) {
        List<Element> elements = new ArrayList<>();
        procedure.getComponents().forEach(component -> elements.add(component(component)));
        procedure.getFees().forEach(fee -> elements.add(fee(fee)));
        procedure
                .getResults()
                .forEach(result -> elements.add(
                        Element.of("RESULT", result.getId(), result.getName()).with("name", result.getName())));
        return elements;
    }

    private static Element component(Component component) {
        return Element.of("COMPONENT", component.getId(), component.getName())
                .with("name", component.getName())
                .with("requirement", component.isSetRequirement() ? component.getRequirement() : null)
                .with("condition", component.getCondition())
                .with("legalBasis", component.getLegalBasis())
                .with("originals", component.getOriginals())
                .with("copies", component.getCopies())
                .with("originalsReturnKnown", component.isSetOriginalsReturned())
                .with("database", component.getReplacedByDatabase())
                .with("databaseFallback", component.getDatabaseFallback())
                .with("digitisationKnown", component.isSetDigitize())
                .with("digitised", component.isDigitize())
                .with("digitiseException", component.getDigitizeException())
                .with("storage", component.getStorage());
    }

    private static Element fee(Fee fee) {
        return Element.of("FEE", fee.getId(), fee.getName() == null ? fee.getKind() : fee.getName())
                .with("kind", fee.getKind())
                .with("charged", isCharged(fee))
                .with("rateKnown", fee.getAmount() != null || fee.getFormula() != null)
                .with("legalBasis", fee.getLegalBasis());
    }

    /** A fee that is not zero, or whose amount is not known. */
    static boolean isCharged(Fee fee) {
        return !"NONE".equals(fee.getKind())
                && (fee.getAmount() == null || fee.getAmount().signum() > 0);
    }
}
