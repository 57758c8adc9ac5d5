package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.quytrinh.designer.calendar.CalendarView;
import vn.quytrinh.designer.language.LanguageSwitch;
import vn.quytrinh.designer.law.LawView;
import vn.quytrinh.designer.procedures.ProceduresView;
import vn.quytrinh.designer.quality.LibraryView;
import vn.quytrinh.designer.quality.QualityRulesView;

/** The frame of every view behind the login: name, menu, language and user. */
@Layout
@PermitAll
public final class MainLayout extends AppLayout implements LocaleChangeObserver {
    private final DrawerToggle toggle = new DrawerToggle();
    private final SideNav menu = new SideNav();
    private final SideNavItem procedures = new SideNavItem("", ProceduresView.class, VaadinIcon.FILE_TREE.create());
    private final SideNavItem calendar = new SideNavItem("", CalendarView.class, VaadinIcon.CALENDAR.create());
    private final SideNavItem rules = new SideNavItem("", QualityRulesView.class, VaadinIcon.CHECK_SQUARE_O.create());
    private final SideNavItem library = new SideNavItem("", LibraryView.class, VaadinIcon.ARCHIVES.create());
    private final SideNavItem law = new SideNavItem("", LawView.class, VaadinIcon.SCALE.create());

    /**
     * Creates the frame.
     *
     * @param authentication who is signed in, not null
     */
    public MainLayout(AuthenticationContext authentication) {
        Div space = new Div();
        space.addClassName("navbar-space");
        calendar.setMatchNested(true);
        menu.addItem(procedures, rules, library, calendar, law);
        addToNavbar(
                toggle,
                new Brand(),
                space,
                new PageHelp(this::getContent),
                new ColourSwitch(),
                new LanguageSwitch(),
                new UserMenu(authentication));
        addToDrawer(menu);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        menu.getElement().setAttribute("aria-label", getTranslation("menu"));
        procedures.setLabel(getTranslation("procedures"));
        calendar.setLabel(getTranslation("calendar"));
        rules.setLabel(getTranslation("quality.rules"));
        library.setLabel(getTranslation("quality.library"));
        law.setLabel(getTranslation("law"));
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("menu")));
    }
}
