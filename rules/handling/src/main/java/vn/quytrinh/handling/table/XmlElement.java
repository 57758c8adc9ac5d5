package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a document that was read. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    /** Returns an attribute, empty where it is absent. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlElement> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    @Nullable
    XmlElement first(String child) {
        return all(child).stream().findFirst().orElse(null);
    }

    /** Returns the characters of the descendant at a path, empty where there is none. */
    String textAt(String... path) {
        XmlElement at = this;
        for (String step : path) {
            at = at.first(step);
            if (at == null) {
                return "";
            }
        }
        return at.text.toString();
    }
}
