package vn.quytrinh.designer.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.library.ShelfLine;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.library.ShelfQuestion.Order;

/** The procedures of the library, fetched as the list is scrolled; a row opens and tells how it deviates from its master. */
final class ShelfGrid extends Grid<ShelfLine> {
    private final ShelfQuestion question;
    private final ShelfDesk desk;
    private final LocalWords words;
    private final Consumer<ShelfQuestion> go;

    ShelfGrid(ShelfQuestion question, int count, ShelfDesk desk, LocalWords words, Consumer<ShelfQuestion> go) {
        this.question = question;
        this.desk = desk;
        this.words = words;
        this.go = go;
        setId("shelf");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        getElement().setAttribute("aria-label", words.text("shelf"));
        setEmptyStateText(words.text("shelf.none"));
        columns();
        setItemDetailsRenderer(new ComponentRenderer<>(line -> new ShelfDetails(line, desk, words)));
        setItems(DataProvider.<ShelfLine>fromCallbacks(
                query -> desk
                        .shelf()
                        .list(ordered(query.getSortOrders()), query.getOffset(), query.getLimit(), desk.caller())
                        .stream(),
                query -> count));
    }

    private void columns() {
        addColumn(line -> line.procedure().code())
                .setHeader(words.text("procedures.code"))
                .setSortProperty(Order.CODE.name())
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::name))
                .setHeader(words.text("impact.procedure"))
                .setSortProperty(Order.NAME.name())
                .setWidth("14rem")
                .setFlexGrow(3);
        addColumn(line -> line.procedure().field())
                .setHeader(words.text("procedures.field"))
                .setSortProperty(Order.FIELD.name())
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(line -> line.procedure().agency().equals("*")
                        ? ""
                        : line.procedure().agency())
                .setHeader(words.text("impact.agency"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::bond))
                .setHeader(words.text("shelf.bond"))
                .setWidth("10rem")
                .setFlexGrow(0);
        addColumn(line -> line.inForceSince() == null
                        ? words.text("shelf.notInForce")
                        : words.text("impact.since", words.day(line.inForceSince())))
                .setHeader(words.text("impact.force"))
                .setSortProperty(Order.IN_FORCE.name())
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(line -> line.document().isEmpty() ? words.text("shelf.noDocument") : line.document())
                .setHeader(words.text("shelf.document"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        if (desk.mayMake()) {
            addColumn(new ComponentRenderer<>(this::make))
                    .setHeader(words.text("shelf.make.short"))
                    .setTextAlign(ColumnTextAlign.CENTER)
                    .setWidth("7rem")
                    .setFlexGrow(0);
        }
        getColumns().forEach(column -> column.setResizable(true));
    }

    private ShelfQuestion ordered(List<QuerySortOrder> orders) {
        return orders.isEmpty()
                ? question
                : question.ordered(
                        Order.valueOf(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private Anchor name(ShelfLine line) {
        return new Anchor(
                "procedures/" + line.procedure().key(), line.procedure().name());
    }

    private Component bond(ShelfLine line) {
        String key = line.procedure().key();
        if (line.isMaster()) {
            Button variants = new Button(
                    words.text("shelf.master", line.variants()),
                    click -> go.accept(new ShelfQuestion(
                            "", "", "*", ShelfQuestion.State.ANY, ShelfQuestion.Bond.ANY, key, Order.NAME, false)));
            variants.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            return variants;
        }
        if (!line.isVariant()) {
            return new Span();
        }
        Span told = Blocks.words(
                line.deviations().forbidden() > 0 ? "shelf-forbidden" : "shelf-allowed",
                words.text(
                        "shelf.variant",
                        line.deviations().allowed(),
                        line.deviations().forbidden()));
        told.setTitle(words.text("shelf.variant.of", line.procedure().template()));
        return told;
    }

    private Button make(ShelfLine line) {
        Button make = new Button(words.text("shelf.make.button"), click -> new VariantDialog(line, desk, words).open());
        make.addClassName("shelf-make");
        make.setAriaLabel(words.text("shelf.make", line.procedure().name()));
        make.setTooltipText(words.text("shelf.make", line.procedure().name()));
        make.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return make;
    }
}
