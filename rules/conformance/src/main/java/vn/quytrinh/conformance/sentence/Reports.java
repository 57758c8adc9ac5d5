package vn.quytrinh.conformance.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.quytrinh.conformance.element.Element;

/** Takes what the generated rules report, known to them as the global {@code reports}. */
public final class Reports {

    private final List<Report> reports = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Map<Integer, Set<String>> marks = new HashMap<>();

    public void found(int sentence, Element element) {
        add(sentence, element.getId(), List.of(element), BigDecimal.ONE, List.of());
    }

    public void paired(int sentence, Element element, Element other) {
        add(sentence, element.getId() + "\t" + other.getId(), List.of(other, element), BigDecimal.ONE, List.of());
    }

    public void all(int sentence, Collection<?> elements) {
        if (!elements.isEmpty()) {
            counted(sentence, elements);
        }
    }

    public void counted(int sentence, Collection<?> elements) {
        add(sentence, "", elements(elements), BigDecimal.valueOf(elements.size()), List.of());
    }

    /** One report for every group of elements that are the same. */
    public void grouped(int sentence, Collection<?> elements) {
        List<Element> group = elements(elements);
        add(sentence, group.get(0).getId(), group, BigDecimal.valueOf(group.size()), List.of());
    }

    public void summed(int sentence, BigDecimal sum) {
        add(sentence, "", List.of(), sum, List.of());
    }

    public void bypassed(int sentence, Bypass bypass) {
        add(sentence, "", List.of(), BigDecimal.ONE, bypass.route());
    }

    /** Notes an element that a question about paths asks for. */
    public void mark(int sentence, Element element) {
        marks.computeIfAbsent(sentence, each -> new LinkedHashSet<>()).add(element.getId());
    }

    /** Returns the elements that the question about paths of a sentence asks for. */
    Set<String> marked(int sentence) {
        return marks.getOrDefault(sentence, Set.of());
    }

    /** Returns what was reported. */
    List<Report> reports() {
        return List.copyOf(reports);
    }

    private void add(int sentence, String key, List<Element> elements, BigDecimal amount, List<String> route) {
        if (told.add(sentence + "\t" + key)) {
            reports.add(new Report(sentence, elements, amount, route));
        }
    }

    private static List<Element> elements(Collection<?> found) {
        return found.stream()
                .map(Element.class::cast)
                .sorted(Comparator.comparing(Element::getId))
                .toList();
    }
}
