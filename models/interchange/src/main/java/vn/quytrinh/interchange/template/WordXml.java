package vn.quytrinh.interchange.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of WordprocessingML as far as templates need them. */
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Marks a paragraph whose places were filled, while a part is worked on. */
    static final String FILLED = "filled";

    private WordXml() {}

    static boolean is(Node node, String name) {
        return NAMESPACE.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Element parent) {
        return TemplateXml.nodes(parent.getChildNodes()).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** The words within an element, a line feed for each paragraph. */
    static String text(Element element) {
        if (is(element, "p")) {
            return texts(element).stream().map(Node::getTextContent).collect(Collectors.joining());
        }
        return TemplateXml.nodes(element.getElementsByTagNameNS(NAMESPACE, "p")).stream()
                .map(paragraph -> text((Element) paragraph))
                .collect(Collectors.joining("\n"));
    }

    static void remove(Element element) {
        if (is(element, "p")
                && element.getElementsByTagNameNS(NAMESPACE, "sectPr").getLength() > 0) {
            texts(element).forEach(text -> text.setTextContent(""));
        } else {
            Objects.requireNonNull(element.getParentNode(), "parent").removeChild(element);
        }
    }

    /** Two tables with nothing between them would become one. */
    static void keepTablesApart(Element container) {
        Element before = null;
        for (Element child : children(container)) {
            if (before != null && is(before, "tbl") && is(child, "tbl")) {
                Document document = Objects.requireNonNull(child.getOwnerDocument());
                container.insertBefore(document.createElementNS(NAMESPACE, "w:p"), child);
            }
            before = child;
        }
    }

    static Element copyBefore(Element element) {
        return copy(element, element);
    }

    /** Puts a copy of an element before another. */
    static Element copy(Element element, Element before) {
        Element copy = (Element) element.cloneNode(true);
        Objects.requireNonNull(before.getParentNode(), "parent").insertBefore(copy, before);
        return copy;
    }

    /** Puts words in places, even where the word processor has split them into several runs. */
    static void replace(Element paragraph, Function<MatchResult, @Nullable String> words) {
        List<Element> texts = texts(paragraph);
        String whole = texts.stream().map(Node::getTextContent).collect(Collectors.joining());
        List<MatchResult> places = Place.places(whole).toList();
        for (int i = places.size() - 1; i >= 0; i--) {
            MatchResult place = places.get(i);
            String with = words.apply(place);
            if (with != null) {
                replace(texts, place.start(), place.end(), with);
                paragraph.setAttribute(FILLED, "");
            }
        }
        new ArrayList<>(texts).forEach(WordXml::breakLines);
    }

    private static void replace(List<Element> texts, int from, int to, String with) {
        int at = 0;
        boolean written = false;
        for (Element text : texts) {
            String content = text.getTextContent();
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, content.length());
            at += content.length();
            if (start < end) {
                text.setTextContent(content.substring(0, start) + (written ? "" : with) + content.substring(end));
                keepBlanks(text);
                written = true;
            }
        }
    }

    private static void keepBlanks(Element text) {
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static void breakLines(Element text) {
        String[] lines = text.getTextContent().split("\n", -1);
        if (lines.length == 1) {
            return;
        }
        Document document = Objects.requireNonNull(text.getOwnerDocument());
        Node run = Objects.requireNonNull(text.getParentNode());
        Node next = text.getNextSibling();
        text.setTextContent(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.insertBefore(document.createElementNS(NAMESPACE, "w:br"), next);
            Element more = document.createElementNS(NAMESPACE, "w:t");
            more.setTextContent(lines[i]);
            keepBlanks(more);
            run.insertBefore(more, next);
        }
    }

    private static List<Element> texts(Element paragraph) {
        return TemplateXml.nodes(paragraph.getElementsByTagNameNS(NAMESPACE, "t")).stream()
                .map(Element.class::cast)
                .toList();
    }
}
