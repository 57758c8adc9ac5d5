package vn.quytrinh.designer.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.law.LawWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.index.EntryKind;
import vn.quytrinh.engine.index.Found;
import vn.quytrinh.engine.index.Search;

/**
 * The page that finds everything (tìm kiếm): what stands in procedures, law, quality rules, dossiers, users. Its address holds the
 * question: {@code search?q=ho tich&in=step}.
 */
@Route("search")
@Menu(order = 30, icon = "vaadin:search", title = "find")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/search.css")
public final class SearchView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final Search search;
    private final Elsewhere elsewhere;
    private final H2 heading = new H2();
    private final TextField field = new TextField();
    private final Tabs sections = new Tabs();
    private final Span told = new Span();
    private final VirtualList<Hit> list = new VirtualList<>();
    private @Nullable Section chosen;

    /**
     * Creates the page.
     *
     * @param search finds what stands in procedures, not null
     * @param elsewhere finds everything else, not null
     */
    SearchView(Search search, Elsewhere elsewhere) {
        this.search = search;
        this.elsewhere = elsewhere;
        addClassName("search-view");
        field.setId("search-field");
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note();
                show();
            }
        });
        field.addKeyDownListener(
                Key.ARROW_DOWN, event -> list.getElement().executeJs("this.querySelector('a')?.focus()"));
        sections.addThemeVariants(TabsVariant.LUMO_SMALL);
        sections.addClassName("search-sections");
        sections.addSelectedChangeListener(change -> {
            if (change.isFromClient() && change.getSelectedTab() instanceof SectionTab tab) {
                chosen = tab.section;
                note();
                fill();
            }
        });
        told.addClassName("quiet");
        told.getElement().setAttribute("role", "status");
        list.addClassName("search-list");
        list.setRenderer(new ComponentRenderer<>(this::line));
        add(Blocks.block("search-head", heading, field), sections, told, list);
    }

    /** A section with how much was found in it. */
    private static final class SectionTab extends Tab {
        private final @Nullable Section section;

        SectionTab(@Nullable Section section, String label) {
            super(label);
            this.section = section;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        field.setValue(asked.getSingleParameter("q").orElse(""));
        chosen = asked.getSingleParameter("in").flatMap(Section::named).orElse(null);
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("find"));
        field.setPlaceholder(getTranslation("find.placeholder"));
        field.setAriaLabel(getTranslation("find"));
        sections.getElement().setAttribute("aria-label", getTranslation("find.sections"));
        list.getElement().setAttribute("aria-label", getTranslation("find.results"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("find") + " · Quy Trình";
    }

    private void note() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!field.getValue().isBlank()) {
            parameters.put("q", field.getValue().strip());
        }
        if (chosen != null) {
            parameters.put("in", chosen.name());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("search", QueryParameters.simple(parameters))));
    }

    private void show() {
        Map<EntryKind, Integer> counts = search.count(field.getValue(), elsewhere.caller());
        LawWords words = new LawWords(this);
        List<SectionTab> tabs = new ArrayList<>();
        int total = 0;
        for (EntryKind kind : EntryKind.values()) {
            int count = counts.getOrDefault(kind, 0);
            total += count;
            tab(Section.of(kind), count, tabs);
        }
        for (Section section : Section.ELSEWHERE) {
            int count = elsewhere.find(field.getValue(), section, words).size();
            total += count;
            tab(section, count, tabs);
        }
        sections.removeAll();
        if (total > 0) {
            tabs.addFirst(new SectionTab(null, getTranslation("find.all") + " (" + total + ")"));
        }
        tabs.forEach(sections::add);
        tabs.stream()
                .filter(tab -> tab.section == null ? chosen == null : tab.section.equals(chosen))
                .findFirst()
                .ifPresentOrElse(sections::setSelectedTab, () -> chosen = null);
        sections.setVisible(total > 0);
        told.setText(
                field.getValue().isBlank()
                        ? getTranslation("find.hint")
                        : total == 0
                                ? getTranslation("find.none", field.getValue().strip())
                                : getTranslation("find.told", total));
        fill();
    }

    private void tab(Section section, int count, List<SectionTab> tabs) {
        if (count > 0) {
            tabs.add(new SectionTab(section, getTranslation(section.key()) + " (" + count + ")"));
        }
    }

    /** What stands in procedures is fetched as the list is scrolled; of everything else there is never much. */
    private void fill() {
        String text = field.getValue();
        Section section = chosen;
        LawWords words = new LawWords(this);
        List<Hit> others = (section == null
                        ? Section.ELSEWHERE.stream()
                        : section.kind() == null ? Stream.of(section) : Stream.<Section>empty())
                .flatMap(each -> elsewhere.find(text, each, words).stream())
                .toList();
        boolean first = others.stream().anyMatch(hit -> hit.section().equals(Section.DOSSIERS.key()));
        boolean indexed = section == null || section.kind() != null;
        Map<EntryKind, Integer> counts = indexed ? search.count(text, elsewhere.caller()) : Map.of();
        int inside = section == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(section.kind(), 0);
        list.setVisible(inside + others.size() > 0);
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> {
                    int skipped = first ? others.size() : 0;
                    List<Hit> page = new ArrayList<>();
                    int from = query.getOffset();
                    int limit = query.getLimit();
                    if (first) {
                        others.stream().skip(from).limit(limit).forEach(page::add);
                    }
                    int offset = Math.max(0, from - skipped);
                    if (page.size() < limit && offset < inside) {
                        search.find(
                                        text,
                                        section == null ? null : section.kind(),
                                        offset,
                                        limit - page.size(),
                                        elsewhere.caller())
                                .forEach(found -> page.add(hit(found)));
                    }
                    if (!first && page.size() < limit) {
                        others.stream()
                                .skip(Math.max(0, from - inside))
                                .limit(limit - page.size())
                                .forEach(page::add);
                    }
                    return page.stream();
                },
                query -> inside + others.size()));
    }

    private static Hit hit(Found found) {
        String address = "procedures/" + found.key()
                + (found.element().isEmpty() ? "" : "?element=" + Elsewhere.encoded(found.element()));
        String agency = found.agency().equals("*") ? "" : " · " + found.agency();
        String where = found.kind() == EntryKind.PROCEDURE
                ? (found.code().isEmpty() ? found.key() : found.code()) + agency
                : (found.element().isEmpty() || found.element().contains("/") ? "" : found.element() + " · ")
                        + found.procedure()
                        + (found.code().isEmpty() ? "" : " (" + found.code() + ")")
                        + agency;
        return new Hit("find." + Section.of(found.kind()).name() + ".one", found.title(), where, address);
    }

    private Anchor line(Hit hit) {
        Anchor line = new Anchor(
                hit.address(),
                Blocks.words("search-kind", getTranslation(hit.section())),
                Blocks.words("search-title", hit.title()),
                Blocks.words("search-where", hit.where()));
        line.addClassName("search-hit");
        return line;
    }
}
