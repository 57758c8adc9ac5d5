package vn.quytrinh.designer.law;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.impact.ImpactQuestion;
import vn.quytrinh.designer.impact.ImpactView;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.InstrumentRelations;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.procedure.law.query.Usage;
import vn.quytrinh.procedure.law.query.WhereUsed;

/** All there is to say of something in the register: dates, what it amends and replaces, what rests on it and where it is used. */
final class EntryDetails extends Div {
    private final LawLibrary library;
    private final LawWords words;
    private final Consumer<LawEntry> pick;

    EntryDetails(LawEntry entry, LawLibrary library, LawWords words, Consumer<LawEntry> pick) {
        this.library = library;
        this.words = words;
        this.pick = pick;
        addClassName("entry-details");
        H3 name = new H3(words.name(entry));
        add(Blocks.words("entry-item", words.item(entry.item())), name);
        if (!entry.verified()) {
            add(new Unverified(words));
        }
        add(new Paragraph(words.content(entry)));
        fact("law.period", words.period(entry.from(), entry.to()));
        if (!entry.scope().equals("VN")) {
            fact("law.scope", entry.scope());
        }
        if (entry.item() == LawItem.INSTRUMENT) {
            library.relations(entry).ifPresent(this::relations);
        } else {
            links("law.citation", entry.citations());
        }
        if (entry.item() == LawItem.INSTRUMENT) {
            RouterLink impact = new RouterLink(words.text("impact.law"), ImpactView.class);
            impact.setQueryParameters(ImpactQuestion.parameters(new Matter(ReferenceKind.INSTRUMENT, entry.series())));
            impact.addClassName("entry-impact");
            add(impact);
        }
        add(new H4(words.text("law.used")), new UsageList(usages(entry), library, words, pick));
    }

    private void relations(InstrumentRelations relations) {
        instruments("law.amends", relations.amends());
        instruments("law.amendedBy", relations.amendedBy());
        instruments("law.replaces", relations.replaces());
        instruments("law.replacedBy", relations.replacedBy() == null ? List.of() : List.of(relations.replacedBy()));
    }

    private void instruments(String label, List<String> numbers) {
        links(
                label,
                numbers.stream()
                        .map(number -> new LawCitation(number, null, null, null))
                        .toList());
    }

    private void links(String label, List<LawCitation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        Div links = Blocks.block("entry-links");
        citations.forEach(citation -> library.instrument(citation)
                .ifPresentOrElse(
                        instrument -> links.add(link(citation.text(), instrument)),
                        () -> links.add(new Span(citation.text()))));
        add(Blocks.block("entry-fact", Blocks.words("quiet", words.text(label)), links));
    }

    private Button link(String text, LawEntry instrument) {
        Button button = new Button(text, click -> pick.accept(instrument));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void fact(String label, String value) {
        add(Blocks.block("entry-fact", Blocks.words("quiet", words.text(label)), new Span(value)));
    }

    /** The places that cite what it is or rests on, itself left out. */
    private List<Usage> usages(LawEntry entry) {
        WhereUsed used = library.whereUsed();
        return entry.citations().stream()
                .flatMap(citation -> used.of(citation).stream())
                .filter(usage -> !usage.element().equals(entry.id()))
                .distinct()
                .toList();
    }
}
