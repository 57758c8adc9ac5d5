package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The menu: every view that carries {@code @Menu} and that the user may open, under the heading of its hundred. The title of the
 * annotation is the key of a text, and so is {@code menu.100} of a heading.
 */
final class MainMenu extends Nav implements LocaleChangeObserver {
    private static final int GROUP = 100;

    MainMenu() {
        addClassName("main-menu");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("menu"));
        removeAll();
        Map<Integer, List<MenuEntry>> groups = MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparing(MenuEntry::order))
                .collect(Collectors.groupingBy(
                        entry -> entry.order().intValue() / GROUP * GROUP, TreeMap::new, Collectors.toList()));
        groups.forEach(this::add);
    }

    private void add(int group, List<MenuEntry> entries) {
        SideNav items = new SideNav(getTranslation("menu." + group));
        entries.forEach(entry -> items.addItem(item(entry)));
        add(items);
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path(), new Icon(entry.icon()));
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }
}
