package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.designer.impact.ImpactQuestion;
import vn.quytrinh.designer.impact.ImpactView;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.index.KnownUnit;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.organisation.RecordedSuccession;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * The units that procedures name, and what became of them (sổ thay đổi đơn vị): renamed, merged or dissolved from a day. Each leads
 * to what it touches.
 */
@Route("organisation")
@Menu(order = 300, icon = "vaadin:office", title = "organisation")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/administration.css")
public final class OrganisationView extends AdministrationPage {
    private static final int MOST_UNITS = 500;

    /** As many changes stand above the units without a scroller of their own. */
    private static final int FEW = 5;

    private final AdministrationDesk desk;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    OrganisationView(AdministrationDesk desk) {
        super("organisation", "unit", desk.mayRecordSuccessions());
        this.desk = desk;
    }

    @Override
    void create() {
        LocalWords words = new LocalWords(this);
        new SuccessionDialog(desk, words, this::show).open();
    }

    @Override
    void fill(Div place, LocalWords words) {
        Grid<RecordedSuccession> changes = AdministrationGrid.of(
                "successions-grid", words.text("organisation.changes"), words.text("organisation.none"));
        changes.addColumn(each -> each.succession().unit())
                .setHeader(words.text("organisation.unit"))
                .setFlexGrow(2);
        changes.addColumn(each -> each.succession().successor() == null
                        ? words.text("organisation.dissolved")
                        : each.succession().successor())
                .setHeader(words.text("organisation.successor"))
                .setFlexGrow(2);
        changes.addColumn(each -> words.day(each.succession().from()))
                .setHeader(words.text("impact.from"))
                .setWidth("8rem")
                .setFlexGrow(0);
        changes.addColumn(each -> each.succession().document())
                .setHeader(words.text("organisation.document"))
                .setFlexGrow(1);
        changes.addColumn(each ->
                        words.day(each.recordedAt().atOffset(VietnamTime.OFFSET).toLocalDate()) + " · "
                                + each.recordedBy())
                .setHeader(words.text("organisation.recorded"))
                .setFlexGrow(1);
        changes.addColumn(
                        new ComponentRenderer<>(each -> impact(each.succession().unit(), words)))
                .setHeader(words.text("impact"))
                .setWidth("8rem")
                .setFlexGrow(0);
        List<RecordedSuccession> recorded = desk.successions().list().stream()
                .filter(each -> wanted(
                        each.succession().unit(),
                        Objects.requireNonNullElse(each.succession().successor(), "")))
                .toList();
        changes.setItems(recorded);
        changes.setAllRowsVisible(recorded.size() <= FEW);
        if (recorded.size() <= FEW) {
            changes.setHeight(null);
        }
        changes.addClassName(recorded.size() <= FEW ? "admin-few" : "admin-many");
        Grid<KnownUnit> units = AdministrationGrid.of(
                "units-grid", words.text("organisation.units"), words.text("organisation.units.none"));
        units.addColumn(KnownUnit::name)
                .setHeader(words.text("organisation.units"))
                .setFlexGrow(2);
        units.addColumn(unit ->
                        unit.codes().isEmpty() ? words.text("organisation.code.none") : String.join(", ", unit.codes()))
                .setHeader(words.text("organisation.code"))
                .setFlexGrow(1);
        units.addColumn(new ComponentRenderer<>(unit -> impact(unit.name(), words)))
                .setHeader(words.text("impact"))
                .setWidth("8rem")
                .setFlexGrow(0);
        units.setItems(desk.impacts().units(asked(), MOST_UNITS, desk.caller()));
        place.add(changes, units);
    }

    private static RouterLink impact(String unit, LocalWords words) {
        RouterLink link = new RouterLink(words.text("impact.law"), ImpactView.class);
        link.setQueryParameters(ImpactQuestion.parameters(new Matter(ReferenceKind.UNIT, unit)));
        link.getElement().setAttribute("aria-label", words.text("impact.law") + ": " + unit);
        return link;
    }
}
