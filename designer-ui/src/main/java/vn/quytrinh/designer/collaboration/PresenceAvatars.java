package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.engine.editing.Presence;

/** Shows who else has the procedure open: a small picture each, with since when and at which step in its tooltip. */
public final class PresenceAvatars extends Composite<UnorderedList> {
    private static final int COLOURS = 7;
    private static final int MOST_SHOWN = 4;

    private List<String> shown = List.of();

    /** Shows nobody. */
    public PresenceAvatars() {
        getContent().addClassName("presence");
        getContent().setVisible(false);
    }

    /**
     * Shows some people.
     *
     * @param others their pages, not null
     * @param now the time, not null
     */
    public void show(List<Presence> others, Instant now) {
        Map<String, Presence> people = new LinkedHashMap<>();
        others.forEach(each -> people.putIfAbsent(each.person(), each));
        List<String> lines = new ArrayList<>();
        people.values().forEach(each -> lines.add(line(each, now)));
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        getContent().removeAll();
        getContent().setVisible(!lines.isEmpty());
        getContent().getElement().setAttribute("aria-label", getTranslation("collab.presence"));
        List<Presence> each = List.copyOf(people.values());
        for (int i = 0; i < Math.min(each.size(), MOST_SHOWN); i++) {
            getContent().add(person(each.get(i), lines.get(i)));
        }
        if (each.size() > MOST_SHOWN) {
            Span more = new Span("+" + (each.size() - MOST_SHOWN));
            more.setTitle(String.join("\n", lines.subList(MOST_SHOWN, lines.size())));
            getContent().add(new ListItem(more));
        }
    }

    private static ListItem person(Presence presence, String line) {
        Avatar avatar = new Avatar(presence.person());
        avatar.setColorIndex(Math.floorMod(presence.person().hashCode(), COLOURS));
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(line);
        words.addClassName("presence-words");
        ListItem item = new ListItem(avatar, words);
        item.setTitle(line);
        return item;
    }

    private String line(Presence presence, Instant now) {
        String since = new Moments(this).moment(presence.since(), now);
        return presence.step() == null
                ? getTranslation("collab.presence.since", presence.person(), since)
                : getTranslation("collab.presence.at", presence.person(), since, presence.step());
    }
}
