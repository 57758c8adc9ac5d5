package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.quytrinh.designer.access.DemoAccess;
import vn.quytrinh.designer.language.LanguageSwitch;

/** Lets people sign in, and says what the product does. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class LoginView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final List<String> PROMISES = List.of("login.promise.1", "login.promise.2", "login.promise.3");

    private final Paragraph lead = new Paragraph();
    private final UnorderedList promises = new UnorderedList();
    private final LoginForm form = new LoginForm();
    private boolean throttled;

    /**
     * Creates the view.
     *
     * @param demo whose users are listed when this is a demonstration, not null
     */
    public LoginView(DemoAccess demo) {
        addClassName("login-view");
        Div about = new Div(new Brand(), new H1(Brand.NAME), lead, promises);
        about.addClassName("login-about");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Div desk = new Div(new LanguageSwitch(), form);
        desk.addClassName("login-desk");
        if (demo.isOn()) {
            desk.add(new DemoUserList(demo));
        }
        add(about, desk);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        form.setI18n(texts());
        lead.setText(getTranslation("login.lead"));
        promises.removeAll();
        PROMISES.forEach(promise -> promises.add(new ListItem(getTranslation(promise))));
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        throttled =
                asked.getSingleParameter("error").filter("throttled"::equals).isPresent();
        form.setI18n(texts());
        form.setError(asked.getParameters().containsKey("error"));
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginTexts.from(this::getTranslation);
        if (throttled) {
            texts.getErrorMessage().setMessage(getTranslation("login.throttled"));
        }
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · " + Brand.NAME;
    }
}
