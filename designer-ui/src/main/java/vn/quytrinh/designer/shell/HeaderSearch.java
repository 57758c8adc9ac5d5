package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.QueryParameters;
import vn.quytrinh.designer.search.SearchView;

/** The field on every page from which everything is found: Ctrl+K leads to it, Enter to what was found. */
final class HeaderSearch extends TextField implements LocaleChangeObserver {

    private static final String TYPED = "element.value";
    private static final String CTRL_K = "if (!window.quytrinhFind) { window.addEventListener('keydown', event => {"
            + " if (event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {"
            + " event.preventDefault(); window.quytrinhFind.focus(); } }, true); } window.quytrinhFind = this;";

    HeaderSearch() {
        setId("find-everything");
        addClassName("header-search");
        addThemeVariants(TextFieldVariant.LUMO_SMALL);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setMaxLength(200);
        getElement()
                .addEventListener(
                        "keydown",
                        pressed -> open(pressed.getEventData().get(TYPED).stringValue("")))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
    }

    /** Listened to in the browser: what is typed right after the keys is already meant for the field. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(CTRL_K);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setPlaceholder(getTranslation("find.header"));
        setAriaLabel(getTranslation("find.header.label"));
    }

    private void open(String typed) {
        String text = typed.strip();
        getUI().ifPresent(ui -> ui.navigate(
                SearchView.class, text.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", text)));
        clear();
    }
}
