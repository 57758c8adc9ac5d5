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
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.text.Collator;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.worktime.LegalPeriod;

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
        column("code", row -> row.summary().code()).setWidth("7.4rem");
        Column<ProcedureRow> name = addColumn(new ComponentRenderer<>(this::name))
                .setKey("name")
                .setFlexGrow(1)
                .setWidth("12rem")
                .setComparator(text(row -> row.summary().name()));
        column("field", row -> row.content().field()).setWidth("8rem");
        column("level", this::level).setWidth("6.4rem");
        addColumn(this::limit)
                .setKey("limit")
                .setFlexGrow(0)
                .setWidth("7rem")
                .setComparator(Comparator.comparing(
                        row -> row.content().limit().stream()
                                .findFirst()
                                .map(LegalPeriod::thousandths)
                                .orElse(Long.MAX_VALUE),
                        Comparator.naturalOrder()));
        number("steps", row -> row.content().steps()).setWidth("4.7rem");
        addColumn(new ComponentRenderer<>(this::findings))
                .setKey("findings")
                .setFlexGrow(0)
                .setWidth("6.4rem")
                .setComparator(Comparator.comparingLong(row -> -row.content().weight()));
        number("revision", row -> row.summary().revision()).setWidth("6rem");
        addColumn(row -> row.release() == null ? getTranslation("procedures.unpublished") : DAY.format(row.release()))
                .setKey("release")
                .setFlexGrow(0)
                .setWidth("7rem")
                .setComparator(
                        Comparator.comparing(ProcedureRow::release, Comparator.nullsFirst(Comparator.naturalOrder())));
        getColumns().forEach(column -> column.setSortable(true).setResizable(true));
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

    private Column<ProcedureRow> column(String key, ValueProvider<ProcedureRow, String> value) {
        return addColumn(value).setKey(key).setFlexGrow(0).setComparator(text(value));
    }

    private Column<ProcedureRow> number(String key, ValueProvider<ProcedureRow, Integer> value) {
        return addColumn(value)
                .setKey(key)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(value));
    }

    /** Sorts as a Vietnamese dictionary does. */
    private static Comparator<ProcedureRow> text(ValueProvider<ProcedureRow, String> value) {
        Collator vietnamese = Collator.getInstance(Language.VIETNAMESE.locale());
        return (a, b) -> vietnamese.compare(value.apply(a), value.apply(b));
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
