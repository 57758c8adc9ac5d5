package vn.quytrinh.designer.law;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.procedure.law.query.Usage;

/** What was found: instruments, parameters, forms, rules and transitional provisions, and the procedures that cite the place. */
final class SearchResults extends Div {

    SearchResults(String query, LawLibrary library, LawWords words, Consumer<LawEntry> pick) {
        addClassName("search-results");
        getElement().setAttribute("aria-live", "polite");
        List<LawEntry> found = library.find(query);
        List<Usage> used = used(query, library);
        add(Blocks.words("search-count", words.text("law.found", found.size(), used.size())));
        for (LawItem item : LawItem.values()) {
            List<LawEntry> group =
                    found.stream().filter(entry -> entry.item() == item).toList();
            if (!group.isEmpty()) {
                Div lines = Blocks.block("search-group", new H3(words.item(item) + " (" + group.size() + ")"));
                group.forEach(entry -> lines.add(new EntryLine(entry, words, pick)));
                add(lines);
            }
        }
        if (!used.isEmpty()) {
            add(Blocks.block(
                    "search-group search-used",
                    new H3(words.text("law.used")),
                    new UsageList(used, library, words, pick)));
        }
        if (found.isEmpty() && used.isEmpty()) {
            add(Blocks.words("quiet", words.text("law.found.none")));
        }
    }

    /** Returns the places in procedures that cite the place asked for; words alone name none. */
    private static List<Usage> used(String query, LawLibrary library) {
        List<Usage> places = new ArrayList<>();
        citation(query)
                .ifPresent(cited -> library.whereUsed().of(cited).stream()
                        .filter(usage -> !usage.owner().equals(library.registerId()))
                        .forEach(places::add));
        return places;
    }

    /** Reads a citation also where the article was typed in a hurry, {@code d17} for {@code Đ17}. */
    private static Optional<LawCitation> citation(String query) {
        if (query.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LawCitation.parse(query.replaceAll("(?U)(?<![\\w/])[dD](?=\\d)", "Đ")));
        } catch (IllegalArgumentException noCitation) {
            return Optional.empty();
        }
    }
}
