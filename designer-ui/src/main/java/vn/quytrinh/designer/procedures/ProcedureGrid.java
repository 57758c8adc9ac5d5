package vn.quytrinh.designer.procedures;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.library.ShelfQuestion.Order;

/** The procedures as a table. */
final class ProcedureGrid extends Grid<ProcedureRow> implements LocaleChangeObserver {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private @Nullable ProcedureRow focused;

    ProcedureGrid() {
        addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_WRAP_CELL_CONTENT,
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_COMPACT);
        addClassName("procedure-grid");
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        column("code", row -> row.summary().code()).setWidth("7.4rem").setSortProperty(Order.CODE.name());
        Column<ProcedureRow> name = addColumn(new ComponentRenderer<>(this::name))
                .setKey("name")
                .setFlexGrow(1)
                .setWidth("12rem")
                .setSortProperty(Order.NAME.name());
        column("field", row -> row.content().field()).setWidth("8rem").setSortProperty(Order.FIELD.name());
        column("level", this::level).setWidth("6.4rem");
        column("limit", this::limit).setWidth("7rem");
        number("steps", row -> row.content().steps()).setWidth("4.7rem").setSortProperty(Order.STEPS.name());
        addColumn(new ComponentRenderer<>(this::findings))
                .setKey("findings")
                .setFlexGrow(0)
                .setWidth("6.4rem");
        number("revision", row -> row.summary().revision()).setWidth("6rem").setSortProperty(Order.REVISION.name());
        column(
                        "release",
                        row -> row.release() == null
                                ? getTranslation("procedures.unpublished")
                                : DAY.format(row.release()))
                .setWidth("7rem")
                .setSortProperty(Order.IN_FORCE.name());
        getColumns().forEach(column -> column.setResizable(true));
        sort(GridSortOrder.asc(name).build());
        addItemClickListener(click -> open(click.getItem()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    private void openFocused() {
        if (focused != null) {
            open(focused);
        }
    }

    /** Shows procedures; they are fetched, and checked, as the list is scrolled. */
    void show(ProcedureRows rows, ShelfQuestion question, Caller caller) {
        setItems(DataProvider.<ProcedureRow>fromCallbacks(
                query ->
                        rows
                                .page(
                                        ordered(question, query.getSortOrders()),
                                        query.getOffset(),
                                        query.getLimit(),
                                        caller)
                                .stream(),
                query -> rows.count(question, caller)));
    }

    private static ShelfQuestion ordered(ShelfQuestion question, List<QuerySortOrder> orders) {
        return orders.isEmpty()
                ? question
                : question.ordered(
                        Order.valueOf(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private Column<ProcedureRow> column(String key, ValueProvider<ProcedureRow, String> value) {
        return addColumn(value).setKey(key).setFlexGrow(0);
    }

    private Column<ProcedureRow> number(String key, ValueProvider<ProcedureRow, Integer> value) {
        return addColumn(value).setKey(key).setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
    }

    private Anchor name(ProcedureRow row) {
        return new Anchor(address(row), row.summary().name());
    }

    private static String address(ProcedureRow row) {
        return "procedures/" + row.summary().key();
    }

    private void open(ProcedureRow row) {
        getUI().ifPresent(ui -> ui.navigate(address(row)));
    }

    private String level(ProcedureRow row) {
        return Arrays.stream(row.content().level().split("[+/]"))
                .filter(level -> !level.isBlank())
                .map(level -> {
                    String words = getTranslation("level." + level.strip());
                    return words.startsWith("!") ? level : words;
                })
                .collect(Collectors.joining(", "));
    }

    private String limit(ProcedureRow row) {
        boolean vietnamese = Language.of(getLocale()) == Language.VIETNAMESE;
        String periods = row.content().limit().stream()
                .map(period -> vietnamese ? period.vietnamese() : period.english())
                .collect(Collectors.joining(" + "));
        return periods.isEmpty() ? row.content().limitWords() : periods;
    }

    private Div findings(ProcedureRow row) {
        Div badges = new Div();
        badges.addClassName("finding-counts");
        badge(badges, "ERROR", row.content().errors());
        badge(badges, "WARN", row.content().warnings());
        badge(badges, "INFO", row.content().notes());
        if (row.content().weight() == 0) {
            badge(badges, "NONE", 0);
        }
        return badges;
    }

    private void badge(Div badges, String severity, long count) {
        if (count > 0 || severity.equals("NONE")) {
            String words = getTranslation("severity.count." + severity, count);
            Span badge = new Span(severity.equals("NONE") ? "✓" : String.valueOf(count));
            badge.addClassNames("finding-count", "finding-" + severity.toLowerCase(Locale.ROOT));
            badge.setTitle(words);
            badge.getElement().setAttribute("aria-label", words).setAttribute("role", "img");
            badges.add(badge);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getColumns().forEach(column -> column.setHeader(getTranslation("procedures." + column.getKey())));
        getElement().setAttribute("aria-label", getTranslation("procedures"));
        setEmptyStateText(getTranslation("procedures.none"));
        getDataProvider().refreshAll();
    }
}
