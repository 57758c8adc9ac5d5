package vn.quytrinh.interchange.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills the places in one part of a DOCX template (text, head or foot), by the rules of {@link Filling}. */
final class TemplateXml {

    private final Values values;

    TemplateXml(Values values) {
        this.values = values;
    }

    /** Fills what stands in a container: the body, a cell, a head. */
    void fill(Element container) {
        dropParts(container);
        WordXml.keepTablesApart(container);
        for (Element child : WordXml.children(container)) {
            if (WordXml.is(child, "p")) {
                paragraph(child);
            } else if (WordXml.is(child, "tbl")) {
                table(child);
            } else if (WordXml.is(child, "sdt")) {
                WordXml.child(child, "sdtContent").ifPresent(this::fill);
            }
        }
    }

    /** Takes out the marks of parts, and the parts whose value is not there. */
    private void dropParts(Element container) {
        List<Element> children = WordXml.children(container);
        for (int i = 0; i < children.size(); i++) {
            MatchResult mark = mark(children.get(i));
            if (mark == null || mark.group(1).equals("/")) {
                continue;
            }
            int end = endOf(children, i, mark.group(2));
            boolean kept = values.isPresent(mark.group(2)) == mark.group(1).equals("#");
            WordXml.remove(children.get(i));
            WordXml.remove(children.get(end));
            if (!kept) {
                children.subList(i + 1, end).forEach(WordXml::remove);
                i = end;
            }
        }
    }

    private static int endOf(List<Element> children, int begin, String name) {
        for (int i = begin + 1; i < children.size(); i++) {
            MatchResult mark = mark(children.get(i));
            if (mark != null && mark.group(1).equals("/") && mark.group(2).equals(name)) {
                return i;
            }
        }
        throw TemplateFaults.notClosed(name);
    }

    private static @Nullable MatchResult mark(Element element) {
        if (!WordXml.is(element, "p")) {
            return null;
        }
        List<MatchResult> places = Place.places(WordXml.text(element)).toList();
        return places.size() == 1
                        && !places.get(0).group(1).isEmpty()
                        && places.get(0).group().equals(WordXml.text(element).strip())
                ? places.get(0)
                : null;
    }

    private void paragraph(Element paragraph) {
        Optional<String> list = Place.listIn(WordXml.text(paragraph)).filter(values::hasList);
        if (list.isEmpty()) {
            words(paragraph, null, null);
            return;
        }
        List<Map<String, String>> entries = values.list(list.get());
        if (entries.isEmpty()) {
            words(paragraph, list.get(), null);
            return;
        }
        String text = WordXml.text(paragraph);
        for (Map<String, String> entry : entries) {
            if (Place.allFieldsIn(text, list.get(), entry)) {
                Element copy = WordXml.copyBefore(paragraph);
                words(copy, list.get(), entry);
            }
        }
        WordXml.remove(paragraph);
    }

    private void table(Element table) {
        List<Element> rows = WordXml.children(table).stream()
                .filter(child -> WordXml.is(child, "tr"))
                .toList();
        for (int i = 0; i < rows.size(); ) {
            Optional<String> list = listOf(rows.get(i));
            int end = i + 1;
            while (list.isPresent()
                    && end < rows.size()
                    && listOf(rows.get(end)).equals(list)) {
                end++;
            }
            if (list.isPresent()) {
                repeat(rows.subList(i, end), list.get());
            } else {
                cells(rows.get(i), null, null);
            }
            i = end;
        }
    }

    private Optional<String> listOf(Element row) {
        return Place.listIn(WordXml.text(row)).filter(values::hasList);
    }

    private void repeat(List<Element> forms, String list) {
        List<Map<String, String>> entries = values.list(list);
        if (entries.isEmpty()) {
            cells(forms.get(0), list, null);
            forms.subList(1, forms.size()).forEach(WordXml::remove);
            return;
        }
        List<String> texts = forms.stream().map(WordXml::text).toList();
        for (Map<String, String> entry : entries) {
            for (int i = 0; i < forms.size(); i++) {
                if (Place.allFieldsIn(texts.get(i), list, entry)) {
                    Element copy = WordXml.copy(forms.get(i), forms.get(0));
                    cells(copy, list, entry);
                    break;
                }
            }
        }
        forms.forEach(WordXml::remove);
    }

    private void cells(Element row, @Nullable String list, @Nullable Map<String, String> entry) {
        for (Element cell : WordXml.children(row)) {
            if (!WordXml.is(cell, "tc")) {
                continue;
            }
            for (Element child : WordXml.children(cell)) {
                if (list != null && WordXml.is(child, "p")) {
                    words(child, list, entry);
                }
            }
            fill(cell);
            dropEmptied(cell);
        }
    }

    /** Paragraphs whose places all turned out empty leave a cell, but a cell keeps one. */
    private static void dropEmptied(Element cell) {
        List<Element> paragraphs = new ArrayList<>(WordXml.children(cell).stream()
                .filter(child -> WordXml.is(child, "p"))
                .toList());
        for (Element paragraph : paragraphs) {
            boolean last = WordXml.children(cell).stream()
                            .filter(child -> WordXml.is(child, "p"))
                            .count()
                    == 1;
            if (paragraph.hasAttribute(WordXml.FILLED)
                    && WordXml.text(paragraph).isBlank()
                    && !last) {
                WordXml.remove(paragraph);
            }
            paragraph.removeAttribute(WordXml.FILLED);
        }
    }

    private void words(Element paragraph, @Nullable String list, @Nullable Map<String, String> entry) {
        Function<MatchResult, @Nullable String> known = place -> {
            String field = place.group(3);
            if (field == null) {
                return values.text(place.group(2));
            }
            return !place.group(2).equals(list) ? null : entry == null ? Entry.dots(field) : entry.get(field);
        };
        WordXml.replace(paragraph, known);
    }

    static List<Node> nodes(org.w3c.dom.NodeList list) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            nodes.add(list.item(i));
        }
        return nodes;
    }
}
