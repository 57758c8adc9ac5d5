package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.handling.event.VietnamTime;

/** The lists of administrators look alike. */
final class AdministrationGrid {

    private AdministrationGrid() {}

    static <T> Grid<T> of(String id, String label, String none) {
        Grid<T> grid = new Grid<>();
        grid.setId(id);
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", label);
        grid.setEmptyStateText(none);
        return grid;
    }

    static Div named(String name, String id) {
        return Blocks.block("admin-named", Blocks.words("admin-name", name), Blocks.words("quiet", id));
    }

    static String agencies(AgencyScope scope, LocalWords words) {
        return scope.agencies().stream()
                .map(agency -> agency.equals("*") ? words.text("grant.agency.all") : agency)
                .collect(Collectors.joining(", "));
    }

    /** Says when something was used for the last time, which nobody knows from before that was kept. */
    static String lastUse(@Nullable Instant at, LocalWords words) {
        return at == null
                ? words.text("grant.unused")
                : words.text(
                        "grant.used",
                        words.dayAndTime(at.atOffset(VietnamTime.OFFSET).toLocalDateTime()));
    }

    static Span state(boolean enabled, LocalWords words) {
        return Blocks.words(
                enabled ? "admin-on" : "admin-off", words.text(enabled ? "grant.enabled" : "grant.disabled"));
    }
}
