package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.law.LawWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.procedure.law.regime.ParameterInForce;

/** The law beside what it governs: the value in force with its citation, or the instrument that a text cites. */
final class LawLine extends Composite<Div> {
    private static final Set<String> CITATIONS = Set.of("legalBasis", "supplementLegalBasis");

    private final PropertyContext context;
    private final EStructuralFeature feature;
    private final Element owner;
    private final LawWords words = new LawWords(this);
    private @Nullable Object shown;

    LawLine(PropertyContext context, FeatureSpec spec, Element owner) {
        this.context = context;
        this.feature = spec.feature();
        this.owner = owner;
        getContent().addClassName("prop-law");
        getContent().setVisible(false);
    }

    /** Shows the law as it is on the day of the procedure, and for the text as it is now. */
    void show() {
        List<ParameterInForce> values = context.law().of(feature);
        String cited = cited();
        Object now = List.of(values, cited);
        if (!Objects.equals(now, shown)) {
            shown = now;
            getContent().removeAll();
            values.forEach(value -> getContent().add(parameter(value)));
            if (!cited.isEmpty()) {
                getContent().add(instrument(cited));
            }
            getContent().setVisible(getContent().getComponentCount() > 0);
        }
    }

    private String cited() {
        EClass kind = feature.getEContainingClass();
        boolean cites = CITATIONS.contains(feature.getName())
                || kind.getName().equals("Citation") && feature.getName().equals("instrument");
        return cites
                ? owner.now()
                        .get()
                        .map(element -> element.eGet(feature))
                        .map(Object::toString)
                        .orElse("")
                        .strip()
                : "";
    }

    private Component parameter(ParameterInForce value) {
        String said = words.text(
                "prop.law",
                words.day(context.law().day()),
                words.value(value.value(), value.unit()),
                value.citation().text());
        Div line = Blocks.block("prop-law-line", new Span(said));
        line.setTitle(words.either(value.vietnamese(), value.english()));
        if (!value.verified()) {
            line.add(new Unverified(words));
        }
        return line;
    }

    private Component instrument(String text) {
        Div line = Blocks.block("prop-law-line");
        context.law()
                .instrument(text)
                .ifPresentOrElse(
                        found -> line.add(known(found)), () -> line.add(new Span(words.text("prop.law.unknown"))));
        return line;
    }

    private Div known(LegalInstrument instrument) {
        Div known = new Div(new Span(words.text(
                "prop.law.instrument",
                instrument.getNumber(),
                words.period(instrument.getEffectiveFrom(), instrument.getEffectiveTo()))));
        if (!instrument.isVerified()) {
            known.add(new Unverified(words));
        }
        return known;
    }
}
