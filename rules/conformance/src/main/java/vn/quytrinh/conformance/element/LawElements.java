package vn.quytrinh.conformance.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.Usage;
import vn.quytrinh.procedure.law.query.WhereUsed;
import vn.quytrinh.procedure.law.regime.FormInForce;

/** What a procedure cites as its legal basis, and the forms of the one-stop desk it uses. */
final class LawElements {

    private static final String SEPARATOR = "\t";

    private LawElements() {}

    static List<Element> of(Procedure procedure, CheckContext context) {
        List<Element> elements = new ArrayList<>(cited(procedure, context));
        if (procedure.getProcess() != null) {
            procedure
                    .getProcess()
                    .getSteps()
                    .forEach(step -> step.getForms().forEach(form -> elements.add(form(step, form, context))));
        }
        return elements;
    }

    /** Only legal bases: a source or a note may name what is no longer in force. */
    private static List<Element> cited(Procedure procedure, CheckContext context) {
        Map<String, Element> cited = new LinkedHashMap<>();
        for (Usage usage : WhereUsed.in(LawFactory.eINSTANCE.createLegalRegister(), List.of(procedure))
                .all()) {
            String field = usage.field();
            if (field.toLowerCase(Locale.ROOT).contains("legalbas") || field.equals("notCountedReason")) {
                cited.computeIfAbsent(
                        usage.element() + SEPARATOR + usage.citation().instrument(),
                        key -> law(usage.element(), usage.citation(), context));
            }
        }
        return List.copyOf(cited.values());
    }

    private static Element law(String element, LawCitation citation, CheckContext context) {
        Optional<LegalInstrument> known = context.law().instrument(citation.instrument());
        Element law = Element.of("LAW_CITED", element, citation.instrument())
                .with("instrument", citation.instrument())
                .with("element", element)
                .with("known", known.isPresent());
        known.ifPresent(instrument ->
                law.with("validFrom", instrument.getEffectiveFrom()).with("validTo", instrument.getEffectiveTo()));
        return law;
    }

    private static Element form(Step step, String written, CheckContext context) {
        FormText form = FormText.of(written);
        List<FormInForce> now = context.law().forms(context.on());
        Optional<FormInForce> numbered = byNumber(now, form);
        return Element.of("FORM_USE", step.getId(), written)
                .with("number", form.number())
                .with("title", form.title())
                .with("stepKind", step.isSetKind() ? step.getKind() : null)
                .with("inForce", form.number().isEmpty() || now.isEmpty() || numbered.isPresent())
                .with(
                        "titleMatches",
                        form.title().isEmpty()
                                || form.number().isEmpty()
                                || numbered.isEmpty()
                                || numbered.get().kind().isEmpty()
                                || form.titled(numbered.get()))
                .with("kind", numbered.map(FormInForce::kind).orElse(null))
                .with(
                        "oldKind",
                        byNumber(context.law().formsBefore(context.on()), form)
                                .map(FormInForce::kind)
                                .orElse(null));
    }

    private static Optional<FormInForce> byNumber(List<FormInForce> forms, FormText form) {
        return forms.stream()
                .filter(each -> each.number().equals(form.number()))
                .findFirst();
    }
}
