package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.quytrinh.designer.language.LanguageSwitch;

/** The frame of every view behind the login: name, menu, language and user. */
@Layout
@PermitAll
public final class MainLayout extends AppLayout implements LocaleChangeObserver {
    private final DrawerToggle toggle = new DrawerToggle();

    /**
     * Creates the frame.
     *
     * @param authentication who is signed in, not null
     */
    public MainLayout(AuthenticationContext authentication) {
        Div space = new Div();
        space.addClassName("navbar-space");
        addToNavbar(
                toggle,
                new HomeLink(),
                space,
                new HeaderSearch(),
                new PageHelp(this::getContent),
                new ColourSwitch(),
                new LanguageSwitch(),
                new UserMenu(authentication));
        addToDrawer(new Scroller(new MainMenu()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("menu")));
    }
}
