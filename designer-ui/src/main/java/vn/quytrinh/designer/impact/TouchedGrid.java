package vn.quytrinh.designer.impact;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.impact.Touched;
import vn.quytrinh.engine.impact.Touched.TouchedRelease;
import vn.quytrinh.engine.index.IndexText;
import vn.quytrinh.engine.index.Reference;

/** The procedures that something touches; a row opens and shows every place, each with a link to it. */
final class TouchedGrid extends Grid<Touched> {
    private static final int MOST_PLACES = 40;

    private final LocalWords words;

    TouchedGrid(List<Touched> procedures, boolean dossiers, LocalWords words) {
        this.words = words;
        setId("impact-procedures");
        addClassName("impact-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words.text("impact.procedures"));
        addColumn(Touched::code)
                .setHeader(words.text("procedures.code"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(each -> new Anchor("procedures/" + each.key(), each.name())))
                .setHeader(words.text("impact.procedure"))
                .setFlexGrow(3)
                .setComparator(Comparator.comparing((Touched each) -> IndexText.of(each.name())));
        addColumn(each -> each.agency().equals("*") ? "" : each.agency())
                .setHeader(words.text("impact.agency"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(each -> each.draft().size())
                .setHeader(words.text("impact.draft"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(this::inForce)
                .setHeader(words.text("impact.force"))
                .setWidth("9rem")
                .setFlexGrow(0);
        if (dossiers) {
            addColumn(Touched::openDossiers)
                    .setHeader(words.text("impact.open"))
                    .setWidth("7rem")
                    .setFlexGrow(0)
                    .setTextAlign(ColumnTextAlign.END);
        }
        getColumns().forEach(column -> column.setSortable(true).setResizable(true));
        setItemDetailsRenderer(new ComponentRenderer<>(this::places));
        setItems(procedures);
        if (procedures.size() == 1) {
            setDetailsVisible(procedures.getFirst(), true);
        }
    }

    private String inForce(Touched touched) {
        return touched.inForce().stream()
                .findFirst()
                .map(release -> words.text("impact.since", words.day(release.effectiveFrom())))
                .orElse(words.text("impact.notInForce"));
    }

    private Div places(Touched touched) {
        Div places = Blocks.block("impact-places");
        if (touched.draft().isEmpty()) {
            places.add(Blocks.words("quiet", words.text("impact.draft.clean")));
        } else {
            places.add(list(words.text("impact.draft.places"), touched.key(), touched.draft()));
        }
        for (TouchedRelease release : touched.releases()) {
            String standing = words.text(
                    release.inForce() ? "impact.release.force" : "impact.release",
                    words.day(release.effectiveFrom()),
                    release.places().size(),
                    release.openDossiers());
            places.add(Blocks.words("impact-release", standing));
        }
        return places;
    }

    private Div list(String title, String key, List<Reference> references) {
        UnorderedList list = new UnorderedList();
        references.stream().limit(MOST_PLACES).forEach(reference -> {
            String element = reference.element();
            String place = words.either(
                    reference.place().vietnamese(), reference.place().english());
            String called = (element + " " + reference.elementName()).strip();
            Anchor link = new Anchor(
                    "procedures/" + key
                            + (element.isEmpty()
                                    ? ""
                                    : "?element=" + URLEncoder.encode(element, StandardCharsets.UTF_8)),
                    called.isEmpty() ? place : place + ": " + called);
            list.add(new ListItem(link, Blocks.words("quiet", " " + reference.name())));
        });
        if (references.size() > MOST_PLACES) {
            list.add(new ListItem(words.text("impact.more", references.size() - MOST_PLACES)));
        }
        return Blocks.block("impact-list", Blocks.words("impact-list-title", title), list);
    }
}
