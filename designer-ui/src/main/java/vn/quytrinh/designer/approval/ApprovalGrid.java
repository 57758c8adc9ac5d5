package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.standing.Standing;

/** Where procedures stand, one a row; Enter or a click opens one with what can be done. */
final class ApprovalGrid extends Grid<Standing> {
    private final Function<Standing, String> addresses;
    private @Nullable Standing focused;

    ApprovalGrid(Function<Standing, String> addresses) {
        this.addresses = addresses;
        addClassName("approval-grid");
        addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_WRAP_CELL_CONTENT,
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_COMPACT);
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addItemClickListener(click -> open(click.getItem()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    /** Makes the columns in the language of the page. */
    void speak() {
        removeAllColumns();
        Moments words = new Moments(this);
        addColumn(new ComponentRenderer<>(this::procedure))
                .setKey("procedure")
                .setFlexGrow(4)
                .setWidth("13rem")
                .setComparator(
                        Comparator.comparing((Standing each) -> each.draft().name()));
        addColumn(each -> each.draft().revision())
                .setKey("version")
                .setFlexGrow(0)
                .setWidth("6rem")
                .setComparator(
                        Comparator.comparing((Standing each) -> each.draft().revision()));
        addColumn(new ComponentRenderer<>(each -> stage(each, words)))
                .setKey("stage")
                .setFlexGrow(1)
                .setWidth("11.5rem")
                .setComparator(Comparator.comparing(Standing::stage));
        addColumn(each -> words.full(each.since()))
                .setKey("since")
                .setFlexGrow(0)
                .setWidth("9rem")
                .setComparator(Comparator.comparing(Standing::since));
        addColumn(Standing::by)
                .setKey("by")
                .setFlexGrow(1)
                .setWidth("7.5rem")
                .setComparator(Comparator.comparing(Standing::by));
        addColumn(each -> role(each.stage().next()))
                .setKey("next")
                .setFlexGrow(1)
                .setWidth("9.5rem")
                .setComparator(Comparator.comparing(
                        (Standing each) -> Objects.toString(each.stage().next(), "")));
        addColumn(each -> each.agency().equals("*") ? "–" : each.agency())
                .setKey("agency")
                .setFlexGrow(0)
                .setWidth("6rem")
                .setComparator(Comparator.comparing(Standing::agency));
        getColumns()
                .forEach(column -> column.setSortable(true)
                        .setResizable(true)
                        .setHeader(getTranslation("approvals." + column.getKey())));
        getElement().setAttribute("aria-label", getTranslation("approvals"));
        setEmptyStateText(getTranslation("approvals.none"));
    }

    void show(List<Standing> standings) {
        setItems(standings).setIdentifierProvider(each -> each.draft().key());
    }

    private Component procedure(Standing standing) {
        return Blocks.block(
                "approval-procedure",
                new Anchor(addresses.apply(standing), standing.draft().name()),
                Blocks.words("quiet", standing.draft().code()));
    }

    private Component stage(Standing standing, Moments words) {
        var stage = Blocks.block("approval-stage", new StageBadge(standing, words));
        if (standing.isOvertaken() && standing.last() != null) {
            stage.add(Blocks.words(
                    "quiet",
                    getTranslation(
                            "approvals.overtaken",
                            String.valueOf(standing.last().revision()))));
        }
        return stage;
    }

    private String role(@Nullable Role role) {
        return role == null ? "–" : getTranslation("approval.role." + role);
    }

    private void openFocused() {
        if (focused != null) {
            open(focused);
        }
    }

    private void open(Standing standing) {
        Location address = new Location(addresses.apply(standing));
        getUI().ifPresent(ui -> ui.navigate(address.getPath(), address.getQueryParameters()));
    }
}
