package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.index.IndexText;

/** What the pages of administrators look like: a heading, a field to find something, a button to create, a list. */
abstract class AdministrationPage extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final String path;
    private final String parameter;
    private final H2 heading = new H2();
    private final TextField search = new TextField();
    private final Button create = new Button(VaadinIcon.PLUS.create(), click -> create());
    private final Paragraph hint = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final Div list = Blocks.block("admin-list");

    /**
     * @param path the address of the page, which is the key of its texts too
     * @param parameter what the address calls the thing that is looked for
     * @param creates whether the person may create something
     */
    AdministrationPage(String path, String parameter, boolean creates) {
        this.path = path;
        this.parameter = parameter;
        addClassName("admin-view");
        search.setId("admin-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String typed = change.getValue().strip();
                QueryParameters asked =
                        typed.isEmpty() ? QueryParameters.empty() : QueryParameters.of(parameter, typed);
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, asked)));
                show();
            }
        });
        create.setId("admin-create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setVisible(creates);
        hint.addClassName("quiet");
        add(Blocks.block("admin-head", heading, search, create), hint, refusal, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .orElse(""));
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(path));
        hint.setText(getTranslation(path + ".hint"));
        search.setPlaceholder(getTranslation(path + ".search"));
        search.setAriaLabel(getTranslation(path + ".search"));
        create.setText(getTranslation(path + ".create"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(path) + " · Quy Trình";
    }

    /** Asks what is to be created. */
    abstract void create();

    /** Shows the list in the place for it. */
    abstract void fill(Div place, LocalWords words);

    /** Shows everything anew. */
    final void show() {
        refusal.clear();
        list.removeAll();
        fill(list, new LocalWords(this));
    }

    /** Does something and shows everything anew; says why when it is refused. */
    final void guarded(Runnable work) {
        try {
            work.run();
            show();
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
        }
    }

    /** Returns what is looked for. */
    final String asked() {
        return search.getValue();
    }

    /** Tells whether texts hold every word that is looked for at the beginning of a word. */
    final boolean wanted(String... texts) {
        String folded = " " + IndexText.of(String.join(" ", texts));
        return IndexText.words(asked()).stream().allMatch(word -> folded.contains(" " + word));
    }
}
