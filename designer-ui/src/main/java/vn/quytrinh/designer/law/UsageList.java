package vn.quytrinh.designer.law;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.procedure.ProcedureView;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.Usage;
import vn.quytrinh.procedure.law.query.UsagePlace;

/** Where law is used: each procedure with a link to its page, then the register's own parameters, forms and rules. */
final class UsageList extends Div {
    private static final int MOST_OPEN = 6;

    private final LawLibrary library;
    private final LawWords words;
    private final Consumer<LawEntry> pick;

    UsageList(List<Usage> usages, LawLibrary library, LawWords words, Consumer<LawEntry> pick) {
        this.library = library;
        this.words = words;
        this.pick = pick;
        addClassName("usage-list");
        Map<String, List<Usage>> owners =
                usages.stream().collect(Collectors.groupingBy(Usage::owner, LinkedHashMap::new, Collectors.toList()));
        List<Usage> own = owners.getOrDefault(library.registerId(), List.of());
        owners.remove(library.registerId());
        owners.forEach((key, places) -> add(procedure(key, places)));
        if (owners.isEmpty()) {
            add(Blocks.words("quiet", words.text("law.used.none")));
        }
        if (!own.isEmpty()) {
            add(Blocks.words("usage-heading", words.text("law.used.register")));
        }
        own.stream()
                .collect(Collectors.groupingBy(Usage::place, LinkedHashMap::new, Collectors.toList()))
                .forEach((place, entries) -> add(register(place, entries)));
    }

    private Div procedure(String key, List<Usage> usages) {
        RouterLink link = new RouterLink(usages.getFirst().ownerName(), ProcedureView.class, key);
        Map<String, Set<String>> places = new LinkedHashMap<>();
        usages.forEach(usage -> places.computeIfAbsent(place(usage.place()), kind -> new LinkedHashSet<>())
                .add(element(usage)));
        UnorderedList list = new UnorderedList();
        places.forEach((place, elements) -> list.add(new ListItem(place + ": " + String.join("; ", elements))));
        return Blocks.block("usage-owner", link, Blocks.words("quiet", key), list);
    }

    /** What cites: its id, unless it only repeats the procedure's, and its name. */
    private static String element(Usage usage) {
        String id = usage.element().startsWith(usage.owner()) ? "" : usage.element();
        String name = usage.elementName().equals(usage.ownerName()) ? "" : usage.elementName();
        String both = (id + " " + name).strip();
        return both.isEmpty()
                ? usage.citation().text()
                : both + " (" + usage.citation().text() + ")";
    }

    /** Each entry of the register once, with the places of the instrument it rests on. */
    private Details register(UsagePlace place, List<Usage> usages) {
        Map<String, Set<String>> cited = new LinkedHashMap<>();
        usages.forEach(usage -> cited.computeIfAbsent(usage.element(), key -> new LinkedHashSet<>())
                .add(cited(usage.citation())));
        UnorderedList list = new UnorderedList();
        cited.forEach((id, places) -> {
            ListItem item = new ListItem(entry(id));
            item.add(Blocks.words("quiet", " " + String.join(", ", places)));
            list.add(item);
        });
        String name = place(place);
        Details details = new Details(
                Character.toUpperCase(name.charAt(0)) + name.substring(1) + " (" + cited.size() + ")", list);
        details.addClassName("usage-register");
        details.setOpened(cited.size() <= MOST_OPEN);
        return details;
    }

    private Button entry(String id) {
        @Nullable LawEntry entry = library.entry(id).orElse(null);
        Button button = new Button(entry == null ? id : words.name(entry), click -> {
            if (entry != null) {
                pick.accept(entry);
            }
        });
        button.setEnabled(entry != null);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String cited(LawCitation citation) {
        String place = citation.place();
        return place == null ? "" : place;
    }

    private String place(UsagePlace place) {
        return words.either(place.vietnamese(), place.english());
    }
}
