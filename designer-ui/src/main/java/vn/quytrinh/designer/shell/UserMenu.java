package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Shows who is signed in and lets them sign out. */
class UserMenu extends Composite<MenuBar> implements LocaleChangeObserver {
    private final MenuItem person;
    private final MenuItem signOut;

    UserMenu(AuthenticationContext authentication) {
        String name = authentication.getPrincipalName().orElse("");
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        getContent().addClassName("user-menu");
        person = getContent().addItem(avatar);
        person.add(new Span(name));
        signOut = person.getSubMenu().addItem("", click -> authentication.logout());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        person.setAriaLabel(getTranslation("user.menu"));
        signOut.setText(getTranslation("user.signOut"));
    }
}
