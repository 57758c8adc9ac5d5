package vn.quytrinh.designer.library;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import vn.quytrinh.engine.library.Coverage;
import vn.quytrinh.engine.library.ShelfQuestion;

/**
 * The library of procedures (thư viện quy trình): masters, the local variants beneath them with how they deviate, and how much is
 * in force with a controlled document. Its address holds the filters.
 */
@Route("library")
@Menu(order = 105, icon = "vaadin:book", title = "shelf")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/findings.css")
@StyleSheet("context://designer/library.css")
public final class ShelfView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final ShelfDesk desk;
    private final H2 heading = new H2();
    private final ShelfFilters filters;
    private final Div numbers = Blocks.block("shelf-numbers");
    private final Div list = Blocks.block("shelf-list");
    private ShelfQuestion question = ShelfQuestion.ALL;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    ShelfView(ShelfDesk desk) {
        this.desk = desk;
        this.filters = new ShelfFilters(this::go);
        addClassName("shelf-view");
        numbers.getElement().setAttribute("role", "status");
        add(Blocks.block("shelf-head", heading, numbers), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = ShelfAddress.of(event.getLocation().getQueryParameters());
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("shelf"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shelf") + " · Quy Trình";
    }

    private void go(ShelfQuestion asked) {
        question = asked;
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("library", ShelfAddress.parameters(asked))));
        show();
    }

    private void show() {
        filters.show(question, desk);
        Coverage coverage = desk.shelf().count(question, desk.caller());
        numbers.removeAll();
        number(String.valueOf(coverage.procedures()), "shelf.number.procedures");
        number(coverage.inForce() + " / " + coverage.procedures(), "shelf.number.force");
        number(coverage.percent() + " %", "shelf.number.covered");
        list.removeAll();
        list.add(new ShelfGrid(question, coverage.procedures(), desk, new LocalWords(this), this::go));
    }

    private void number(String value, String label) {
        numbers.add(Blocks.block(
                "shelf-number", Blocks.words("number-value", value), Blocks.words("quiet", getTranslation(label))));
    }
}
