package vn.quytrinh.interchange.template;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.picture.Drawable;
import vn.quytrinh.interchange.seal.Sha256;

/**
 * What fills the places of a template. What is not known is a dotted line, to be filled in by hand; nothing is invented. All
 * words are NFC and free of what XML forbids. Immutable.
 */
public final class Values {

    /** What is printed for a value that is not known. */
    public static final String DOTS = "…………………";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int LONGEST = 8_000;

    private final Map<String, String> texts;
    private final Map<String, List<Map<String, String>>> lists;
    private final Map<String, Set<String>> fields;
    private final Map<String, List<Drawable>> pictures;

    private Values(Builder builder) {
        this.texts = Map.copyOf(builder.texts);
        this.lists = Map.copyOf(builder.lists);
        this.fields = Map.copyOf(builder.fields);
        this.pictures = Map.copyOf(builder.pictures);
    }

    /** Begins to collect values. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the names of all values; the fields of a list as {@code list.field}. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(texts.keySet());
        names.addAll(pictures.keySet());
        fields.forEach((list, known) -> {
            names.add(list);
            known.forEach(field -> names.add(list + "." + field));
        });
        return names;
    }

    /** Tells whether there is such a value, known or not. */
    boolean hasName(String name) {
        return texts.containsKey(name) || lists.containsKey(name) || pictures.containsKey(name);
    }

    /** Tells whether there is such a list. */
    boolean hasList(String name) {
        return lists.containsKey(name);
    }

    /** Tells whether there is such a list with such a field. */
    boolean hasField(String list, String field) {
        return fields.getOrDefault(list, Set.of()).contains(field);
    }

    /** Tells whether a value is known: words, at least one entry, at least one picture. */
    boolean isPresent(String name) {
        String text = texts.get(name);
        return text != null && !text.isEmpty() && !text.equals(DOTS)
                || !lists.getOrDefault(name, List.of()).isEmpty()
                || !pictures.getOrDefault(name, List.of()).isEmpty();
    }

    /** Returns words, or null when there is no such value. */
    @Nullable
    String text(String name) {
        return texts.get(name);
    }

    /** Returns the entries of a list; an unknown list has none. */
    public List<Map<String, String>> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Returns pictures; none when there is no such value. */
    List<Drawable> pictures(String name) {
        return pictures.getOrDefault(name, List.of());
    }

    /** Returns whether pictures have that name. */
    boolean isPicture(String name) {
        return pictures.containsKey(name);
    }

    /** Returns the SHA-256 of all words, as hexadecimal digits; pictures are left aside. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(texts).forEach((name, text) -> line(all, name, text));
        new TreeMap<>(lists).forEach((name, entries) -> {
            for (int i = 0; i < entries.size(); i++) {
                String prefix = name + "." + i + ".";
                new TreeMap<>(entries.get(i)).forEach((field, text) -> line(all, prefix + field, text));
            }
        });
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder all, String name, String text) {
        all.append(name)
                .append('=')
                .append(text.length())
                .append(':')
                .append(text)
                .append('\n');
    }

    /** Returns words as they are printed: NFC, without what XML forbids, a dotted line when there are none. */
    public static String printed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return DOTS;
        }
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return Normalizer.normalize(bounded, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Collects values. */
    public static final class Builder {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        private final Map<String, Set<String>> fields = new LinkedHashMap<>();
        private final Map<String, List<Drawable>> pictures = new LinkedHashMap<>();

        private Builder() {}

        /** Adds words; a dotted line when there are none. */
        public Builder text(String name, @Nullable String text) {
            texts.put(name, printed(text));
            return this;
        }

        /** Adds words in capitals; a dotted line when there are none. */
        public Builder capitals(String name, @Nullable String text) {
            return text(name, text == null ? null : text.toUpperCase(VIETNAMESE));
        }

        /** Adds words; nothing is printed when there are none. */
        public Builder textOrNothing(String name, @Nullable String text) {
            texts.put(name, text == null || text.isBlank() ? "" : printed(text));
            return this;
        }

        /**
         * Adds a list.
         *
         * @param known all fields an entry may have, separated by blanks, so that a template may name them
         */
        public Builder list(String name, String known, List<Entry> entries) {
            fields.put(name, Set.of(known.split(" ")));
            lists.put(name, entries.stream().map(Entry::fields).toList());
            return this;
        }

        /** Adds pictures. */
        public Builder pictures(String name, List<? extends Drawable> several) {
            pictures.put(name, new ArrayList<>(several));
            return this;
        }

        /** Returns the values. */
        public Values build() {
            return new Values(this);
        }
    }
}
