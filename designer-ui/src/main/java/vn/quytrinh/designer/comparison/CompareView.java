package vn.quytrinh.designer.comparison;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.splitlayout.SplitLayoutVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.procedure.ProcedureView;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.comparison.Comparison;

/**
 * Two versions of a procedure beside each other, and everything in which they differ. Its address names them:
 * {@code compare/ho-tich-khai-sinh?left=3&right=draft}; {@code with=} is another procedure on the right.
 */
@Route("compare/:key")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/compare.css")
public final class CompareView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    /** A release leaves out by what its tables were tried. */
    private static final EStructuralFeature TRIED = DecisionPackage.Literals.DECISION_TABLE__CASES;

    private static final double DIAGRAM_SHARE = 66;

    private final ComparedShelf shelf;
    private final AuthenticationContext person;
    private final H2 heading = new H2();
    private final ComboBox<Compared> left = new ComboBox<>();
    private final ComboBox<Compared> right = new ComboBox<>();
    private final ComboBox<DraftSummary> with = new ComboBox<>();
    private final Button swap = new Button(VaadinIcon.EXCHANGE.create(), click -> swap());
    private final Button merge = new Button();
    private final RouterLink back = new RouterLink();
    private final DiagramPair pair = new DiagramPair(this::selected);
    private final DifferenceList list = new DifferenceList(pair::centre);
    private @Nullable Comparison comparison;
    private String name = "";

    /**
     * Creates the page.
     *
     * @param shelf what can be compared, not null
     * @param person who is signed in, not null
     */
    CompareView(ComparedShelf shelf, AuthenticationContext person) {
        this.shelf = shelf;
        this.person = person;
        addClassName("compare-view");
        left.setId("compare-left");
        right.setId("compare-right");
        swap.setId("compare-swap");
        swap.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        merge.setId("compare-merge");
        merge.addClickListener(click -> merge());
        left.addValueChangeListener(change -> chosen(change.isFromClient()));
        right.addValueChangeListener(change -> chosen(change.isFromClient()));
        with.setId("compare-with");
        with.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                against(change.getValue().key());
            }
        });
        SplitLayout body = new SplitLayout(SplitLayout.Orientation.HORIZONTAL);
        body.addThemeVariants(SplitLayoutVariant.LUMO_SMALL);
        body.setSplitterPosition(DIAGRAM_SHARE);
        body.addToPrimary(pair);
        body.addToSecondary(list);
        body.addClassName("compare-body");
        Div choice = Blocks.block("compare-choice", left, swap, right, with, merge);
        add(Blocks.block("compare-head", Blocks.block("compare-title", heading, back), choice), body);
        Shortcuts.addShortcutListener(this, () -> list.walk(1), Key.ARROW_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> list.walk(-1), Key.ARROW_UP, KeyModifier.ALT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CompareQuestion asked = CompareQuestion.of(
                event.getRouteParameters().get("key").orElse(""),
                event.getLocation().getQueryParameters());
        try {
            left.setItems(shelf.list(asked.key()));
            right.setItems(shelf.list(asked.rightKey()));
            left.setValue(asked.left()
                    .map(version -> shelf.find(asked.key(), version))
                    .orElseGet(() -> shelf.earlier(asked.key())));
            right.setValue(shelf.find(asked.rightKey(), asked.right().orElse(Compared.DRAFT)));
            with.setItems(
                    query -> shelf.procedures(asked.key(), query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
            with.setValue(shelf.procedure(asked.rightKey()));
            if (isAttached()) {
                show();
            }
        } catch (EngineException unknown) {
            if (unknown.kind() != ErrorKind.NOT_FOUND) {
                throw unknown;
            }
            event.rerouteToError(
                    NotFoundException.class, new LocalWords(this).either(unknown.vietnamese(), unknown.english()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        left.setLabel(getTranslation("compare.left"));
        right.setLabel(getTranslation("compare.right"));
        with.setLabel(getTranslation("compare.with"));
        with.setItemLabelGenerator(procedure -> procedure.name() + " · " + procedure.key());
        swap.setAriaLabel(getTranslation("compare.swap"));
        swap.setTooltipText(getTranslation("compare.swap"));
        merge.setText(getTranslation("compare.merge"));
        merge.setTooltipText(getTranslation("compare.merge.tooltip"));
        back.setText(getTranslation("compare.back"));
        ComparedWords words = new ComparedWords(this);
        left.setItemLabelGenerator(words::line);
        right.setItemLabelGenerator(words::line);
        event.getUI().getPage().setTitle(getPageTitle());
        if (left.getValue() != null && right.getValue() != null) {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare") + " · " + name + " · Quy Trình";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        AppLayout layout = findAncestor(AppLayout.class);
        if (layout != null) {
            layout.setDrawerOpened(false);
        }
    }

    private void chosen(boolean byPerson) {
        if (byPerson && left.getValue() != null && right.getValue() != null) {
            CompareQuestion question = CompareQuestion.of(left.getValue(), right.getValue());
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location(question.path(), question.parameters())));
            show();
        }
    }

    private void swap() {
        CompareQuestion question = CompareQuestion.of(right.getValue(), left.getValue());
        getUI().ifPresent(ui -> ui.navigate(question.path(), question.parameters()));
    }

    /** Puts the draft of another procedure on the right. */
    private void against(String other) {
        CompareQuestion question = CompareQuestion.of(left.getValue(), Compared.draft(other));
        getUI().ifPresent(ui -> ui.navigate(question.path(), question.parameters()));
    }

    private void merge() {
        Compared other = other();
        getUI().ifPresent(ui -> ui.navigate(
                "procedures/" + mine().key(),
                QueryParameters.simple(Map.of("merge", other.name(), "with", other.key()))));
    }

    private Compared mine() {
        return right.getValue().isDraft() ? right.getValue() : left.getValue();
    }

    private Compared other() {
        return right.getValue().isDraft() ? left.getValue() : right.getValue();
    }

    private void selected(Step step) {
        list.choose(step);
    }

    private void show() {
        Caller caller = SignedIn.caller(person);
        Compared one = left.getValue();
        Compared other = right.getValue();
        Procedure before = shelf.read(one, caller);
        Procedure after = shelf.read(other, caller);
        comparison = Comparison.of(before, after);
        name = Objects.requireNonNullElse(after.getName(), other.key());
        heading.setText(getTranslation("compare") + " · " + name);
        heading.setTitle(name);
        back.setRoute(ProcedureView.class, other.key());
        merge.setVisible((one.isDraft() || other.isDraft()) && !one.equals(other) && shelf.mayEdit(mine(), caller));
        ComparedWords words = new ComparedWords(this);
        pair.show(before, words.title(one), after, words.title(other), comparison);
        boolean released = one.isRelease() || other.isRelease();
        list.show(comparison.differences().stream()
                .filter(each -> !released || each.feature() != TRIED)
                .toList());
    }
}
