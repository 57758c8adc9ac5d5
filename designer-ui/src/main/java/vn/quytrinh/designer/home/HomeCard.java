package vn.quytrinh.designer.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;

/** One group of what waits, the first few things of it at once. */
final class HomeCard extends Composite<Section> {
    private static final int FIRST = 7;

    private final Moments words = new Moments(this);
    private final UnorderedList list = new UnorderedList();

    HomeCard(HomeGroup group) {
        getContent().addClassNames("home-card", "home-card-" + group.title().replace('.', '-'));
        H3 heading = new H3(getTranslation(group.title()));
        heading.add(Blocks.words("home-count", String.valueOf(group.items().size())));
        getContent().add(heading, list);
        List<HomeItem> items = group.items();
        items.stream().limit(FIRST).forEach(item -> list.add(line(item)));
        if (items.size() > FIRST) {
            Button rest = new Button(getTranslation("home.more", items.size() - FIRST));
            rest.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            rest.addClickListener(click -> {
                items.stream().skip(FIRST).forEach(item -> list.add(line(item)));
                getContent().remove(rest);
            });
            getContent().add(rest);
        }
    }

    private static boolean hasPage(HomeItem item) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(new Location(item.address()).getPath())
                .isPresent();
    }

    private ListItem line(HomeItem item) {
        Component link = hasPage(item) ? new Anchor(item.address(), item.title()) : new Span(item.title());
        ListItem line = new ListItem(
                link,
                Blocks.words(
                        "home-text",
                        getTranslation(item.text(), item.parameters().toArray())));
        if (item.at() != null) {
            line.add(Blocks.words("home-at", words.full(item.at())));
        }
        return line;
    }
}
