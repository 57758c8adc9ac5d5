package vn.quytrinh.designer.impact;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.impact.Impact;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.index.ReferenceKind;

/**
 * The page of change impact (phạm vi ảnh hưởng): what an instrument, a form, a unit or a position touches, and the drafts that a
 * change of it asks for.
 */
@Route("impact")
@Menu(order = 220, icon = "vaadin:cluster", title = "impact")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/impact.css")
public final class ImpactView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final int NAMES_AT_ONCE = 200;

    private final ImpactDesk desk;
    private final H2 heading = new H2();
    private final Select<ReferenceKind> kind = new Select<>();
    private final ComboBox<String> name = new ComboBox<>();
    private final Refusal refusal = new Refusal();
    private final Div result = Blocks.block("impact-result");
    private Matter matter = new Matter(ReferenceKind.INSTRUMENT, "");

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    ImpactView(ImpactDesk desk) {
        this.desk = desk;
        addClassName("impact-view");
        kind.setId("impact-kind");
        kind.setItems(ReferenceKind.values());
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(new Matter(change.getValue(), ""));
            }
        });
        name.setId("impact-name");
        name.setAllowCustomValue(true);
        name.setClearButtonVisible(true);
        name.setItems(query ->
                desk.impacts().names(matter.kind(), query.getFilter().orElse(""), NAMES_AT_ONCE, desk.caller()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        name.addCustomValueSetListener(typed -> go(new Matter(matter.kind(), typed.getDetail())));
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new Matter(matter.kind(), change.getValue() == null ? "" : change.getValue()));
            }
        });
        add(Blocks.block("impact-head", heading, kind, name), refusal, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        matter = ImpactQuestion.of(event.getLocation().getQueryParameters());
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("impact"));
        kind.setLabel(getTranslation("impact.kind"));
        kind.setItemLabelGenerator(each -> getTranslation("impact.kind." + each.name()));
        name.setLabel(getTranslation("impact.name"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("impact") + " · Quy Trình";
    }

    private void go(Matter asked) {
        matter = asked;
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("impact", ImpactQuestion.parameters(asked))));
        show();
    }

    private void show() {
        kind.setValue(matter.kind());
        name.setPlaceholder(getTranslation("impact.name." + matter.kind().name()));
        name.getDataProvider().refreshAll();
        name.setValue(matter.name().isEmpty() ? null : matter.name());
        refusal.clear();
        result.removeAll();
        if (matter.name().isEmpty()) {
            result.add(Blocks.words("quiet", getTranslation("impact.hint")));
            return;
        }
        try {
            Impact impact = desk.impacts().of(matter, desk.caller());
            result.add(new ImpactPane(impact, desk, new LocalWords(this), this::show));
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
        }
    }
}
