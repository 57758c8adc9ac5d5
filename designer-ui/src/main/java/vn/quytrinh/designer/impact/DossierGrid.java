package vn.quytrinh.designer.impact;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.impact.Impact;
import vn.quytrinh.handling.event.VietnamTime;

/** The open dossiers that something touches, fetched as the list is scrolled. */
final class DossierGrid extends Grid<DossierState> {

    DossierGrid(Impact impact, ImpactDesk desk, LocalWords words) {
        setId("impact-dossiers");
        addClassName("impact-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words.text("impact.dossiers"));
        addColumn(DossierState::code)
                .setHeader(words.text("impact.dossier"))
                .setWidth("14rem")
                .setFlexGrow(0);
        addColumn(DossierState::procedure)
                .setHeader(words.text("impact.procedure"))
                .setFlexGrow(1);
        addColumn(state -> words.text("impact.status." + state.status()))
                .setHeader(words.text("impact.status"))
                .setWidth("14rem")
                .setFlexGrow(0);
        addColumn(state -> due(state.dueAt(), words))
                .setHeader(words.text("impact.due"))
                .setWidth("11rem")
                .setFlexGrow(0);
        int total = (int) Math.min(impact.openDossiers(), Integer.MAX_VALUE);
        setItems(DataProvider.<DossierState>fromCallbacks(
                query -> desk.impacts().dossiers(impact, query.getOffset(), query.getLimit(), desk.caller()).stream(),
                query -> total));
    }

    private static String due(@Nullable Instant due, LocalWords words) {
        return due == null
                ? ""
                : words.dayAndTime(due.atOffset(VietnamTime.OFFSET).toLocalDateTime());
    }
}
