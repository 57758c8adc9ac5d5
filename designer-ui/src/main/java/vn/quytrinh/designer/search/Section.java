package vn.quytrinh.designer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.index.EntryKind;

/**
 * What can be looked for. The name in lower case stands in the address; the text of {@code find.} with it is its heading.
 *
 * @param name its name
 * @param kind what it is in the index, null for what is found elsewhere
 */
record Section(String name, @Nullable EntryKind kind) {
    static final Section LAW = new Section("law", null);
    static final Section RULES = new Section("rules", null);
    static final Section USERS = new Section("users", null);
    static final Section CLIENTS = new Section("clients", null);
    static final Section DOSSIERS = new Section("dossiers", null);

    /** What is found elsewhere than in the index, in the order in which it is shown. */
    static final List<Section> ELSEWHERE = List.of(DOSSIERS, LAW, RULES, USERS, CLIENTS);

    static Section of(EntryKind kind) {
        return new Section(kind.name().toLowerCase(Locale.ROOT), kind);
    }

    static Optional<Section> named(String name) {
        return Stream.concat(Arrays.stream(EntryKind.values()).map(Section::of), ELSEWHERE.stream())
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    String key() {
        return "find." + name;
    }
}
