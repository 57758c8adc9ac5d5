package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.audit.DossierStory;
import vn.quytrinh.engine.ledger.Break;

/** The whole story of a dossier (diễn biến hồ sơ), fit to print: {@code audit/dossiers/H05.12-260212-010001}. */
@Route("audit/dossiers")
@RolesAllowed({"AUDITOR", "ADMIN"})
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
@StyleSheet("context://designer/audit.css")
public final class DossierStoryView extends Div
        implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {
    private static final String HIDDEN = "hide";

    private final AuditDesk desk;
    private final H2 heading = new H2();
    private final Button print = new Button(
            VaadinIcon.PRINT.create(), click -> UI.getCurrent().getPage().executeJs("window.print()"));
    private final TextField receipt = new TextField();
    private final Span receiptTold = new Span();
    private final CheckboxGroup<StoryPart> parts = new CheckboxGroup<>();
    private final Div facts = Blocks.block("story-facts");
    private final Div body = Blocks.block("story-body");
    private @Nullable DossierStory story;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    DossierStoryView(AuditDesk desk) {
        this.desk = desk;
        addClassNames("quality-view", "story-view");
        print.setId("print-story");
        receipt.setId("story-receipt");
        receipt.setClearButtonVisible(true);
        receipt.setValueChangeMode(ValueChangeMode.LAZY);
        receipt.addValueChangeListener(change -> compare());
        receiptTold.setId("story-receipt-told");
        receiptTold.getElement().setAttribute("role", "status");
        parts.setId("story-parts");
        parts.setItems(StoryPart.values());
        parts.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember();
                tell();
            }
        });
        add(
                Blocks.block("quality-head", heading, print),
                facts,
                Blocks.block("story-check", receipt, receiptTold),
                parts,
                body);
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            story = desk.stories().tell(code, desk.caller());
        } catch (EngineException unknown) {
            event.rerouteToError(
                    NotFoundException.class, new AuditWords(this).either(unknown.vietnamese(), unknown.english()));
            return;
        }
        Set<StoryPart> shown = EnumSet.allOf(StoryPart.class);
        event.getLocation().getQueryParameters().getParameters(HIDDEN).stream()
                .flatMap(each -> StoryPart.of(each).stream())
                .forEach(shown::remove);
        parts.setValue(shown);
        if (isAttached()) {
            show();
        }
    }

    /** The address names what is not shown, so that a story is whole unless somebody said otherwise. */
    private void remember() {
        List<String> hidden = EnumSet.complementOf(chosen()).stream()
                .map(StoryPart::inAddress)
                .toList();
        QueryParameters asked =
                hidden.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of(HIDDEN, hidden));
        String path =
                "audit/dossiers/" + Objects.requireNonNull(story).dossier().code();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, asked)));
    }

    /** A set of an enumeration is not made of an empty collection. */
    private EnumSet<StoryPart> chosen() {
        EnumSet<StoryPart> chosen = EnumSet.noneOf(StoryPart.class);
        chosen.addAll(parts.getValue());
        return chosen;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        print.setText(getTranslation("story.print"));
        parts.setLabel(getTranslation("story.parts"));
        parts.setItemLabelGenerator(part -> getTranslation("story.parts." + part));
        receipt.setLabel(getTranslation("story.receipt"));
        receipt.setPlaceholder("sha256:…");
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("story") + " · Quy Trình";
    }

    private void show() {
        if (story == null) {
            return;
        }
        AuditWords words = new AuditWords(this);
        heading.setText(getTranslation("story") + " " + story.dossier().code());
        facts.removeAll();
        facts.add(
                fact(
                        "story.procedure",
                        new Anchor(
                                "procedures/" + story.dossier().procedure(),
                                story.dossier().procedure())),
                fact("story.release", new Span(story.dossier().release())),
                fact(
                        "story.pinned",
                        new Span(getTranslation(story.dossier().pinned() ? "story.pinned.yes" : "story.pinned.no"))),
                fact("story.events", new Span(String.valueOf(story.steps().size()))),
                fact(
                        "story.lines",
                        story.breaks().isEmpty()
                                ? Blocks.words("story-whole", getTranslation("story.whole"))
                                : Blocks.words(
                                        "audit-refused", broken(story.breaks().get(0), words))));
        tell();
        compare();
    }

    private void tell() {
        if (story != null) {
            AuditWords words = new AuditWords(this);
            body.removeAll();
            body.add(new StoryTimeline(story, chosen(), words));
            if (story.deliveries().isEmpty()) {
                body.add(Blocks.words("quiet", words.text("story.told.none")));
            }
        }
    }

    private String broken(Break first, AuditWords words) {
        return first.line() + ": " + words.either(first.message(), first.messageEn());
    }

    private Div fact(String label, Component value) {
        return Blocks.block("story-fact", Blocks.words("quiet", getTranslation(label)), new Div(value));
    }

    /** Compares a receipt that somebody shows with that of every decision made again. */
    private void compare() {
        if (story == null || receipt.isEmpty()) {
            receiptTold.setText("");
            return;
        }
        receiptTold.setText(desk.stories()
                .withReceipt(story, receipt.getValue())
                .map(found -> getTranslation(
                        "story.receipt.fits",
                        found.recorded().sequence(),
                        new AuditWords(this)
                                .moment(found.recorded().event().occurredAt().toInstant())))
                .orElseGet(() -> getTranslation("story.receipt.unknown")));
    }
}
