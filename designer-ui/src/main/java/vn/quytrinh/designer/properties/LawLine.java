package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.designer.law.LawWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.procedure.law.regime.ParameterInForce;

/** The law beside what it governs: the value in force with its citation, or the instrument that a text cites. */
final class LawLine {
    private static final Set<String> CITATIONS = Set.of("legalBasis", "supplementLegalBasis", "instrument");

    private LawLine() {}

    /** Returns the line for a feature, without content where no law is known for it. */
    static Component of(PropertyContext context, FeatureSpec spec, Element owner) {
        Div lines = Blocks.block("prop-law");
        LawWords words = new LawWords(lines);
        for (ParameterInForce value : context.law().of(spec.feature())) {
            lines.add(parameter(context, words, value));
        }
        if (CITATIONS.contains(spec.feature().getName())) {
            owner.now()
                    .get()
                    .map(element -> element.eGet(spec.feature()))
                    .map(Object::toString)
                    .filter(text -> !text.isBlank() && isInstrument(spec.feature()))
                    .ifPresent(text -> lines.add(instrument(context, text)));
        }
        lines.setVisible(lines.getComponentCount() > 0);
        return lines;
    }

    private static boolean isInstrument(EStructuralFeature feature) {
        return !feature.getName().equals("instrument")
                || feature.getEContainingClass().getName().equals("Citation");
    }

    private static Component parameter(PropertyContext context, LawWords words, ParameterInForce value) {
        String said = context.words()
                .text(
                        "prop.law",
                        context.words().day(context.law().day()),
                        words.value(value.value(), value.unit()),
                        value.citation().text());
        Div line = Blocks.block("prop-law-line", new Span(said));
        line.setTitle(context.words().either(value.vietnamese(), value.english()));
        if (!value.verified()) {
            line.add(new Unverified(context.words()));
        }
        return line;
    }

    private static Component instrument(PropertyContext context, String text) {
        Div line = Blocks.block("prop-law-line");
        context.law()
                .instrument(text)
                .ifPresentOrElse(
                        found -> {
                            line.add(new Span(context.words()
                                    .text("prop.law.instrument", found.getNumber(), period(context, found))));
                            line.setTitle(context.words().either(found.getRoleVi(), found.getRoleEn()));
                            if (!found.isVerified()) {
                                line.add(new Unverified(context.words()));
                            }
                        },
                        () -> line.add(new Span(context.words().text("prop.law.unknown"))));
        return line;
    }

    private static String period(PropertyContext context, LegalInstrument instrument) {
        return new LawWords(new Span()).period(instrument.getEffectiveFrom(), instrument.getEffectiveTo());
    }
}
