package vn.quytrinh.designer.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.difference.DifferenceWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.comparison.Difference;

/** The differences, grouped by step; one of them can be chosen. */
final class DifferenceList extends Composite<Div> {
    private static final int MOST_SHOWN = 500;

    private final Consumer<Difference> chosen;
    private final DifferenceFilter filter = new DifferenceFilter(this::refresh);
    private final Span count = new Span();
    private final Div groups = Blocks.block("compare-groups");
    private final Map<String, NativeButton> items = new LinkedHashMap<>();
    private List<Difference> all = List.of();
    private List<Difference> listed = List.of();
    private @Nullable Difference current;

    DifferenceList(Consumer<Difference> chosen) {
        this.chosen = chosen;
        count.setId("compare-count");
        count.getElement().setAttribute("aria-live", "polite");
        groups.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getContent().addClassName("compare-list");
        getContent().add(Blocks.block("compare-list-head", count, filter), groups);
    }

    /** Lists differences and chooses the first that is seen on the diagrams, or the first at all. */
    void show(List<Difference> differences) {
        all = differences;
        current = null;
        refresh();
        listed.stream()
                .filter(each -> each.step().isPresent())
                .findFirst()
                .or(() -> listed.stream().findFirst())
                .ifPresent(first -> mark(first, true));
    }

    /** Chooses the first difference of a step. */
    void choose(Step step) {
        listed.stream()
                .filter(each -> each.step().filter(step::equals).isPresent())
                .findFirst()
                .ifPresent(each -> mark(each, false));
    }

    /** Chooses the next difference, or the one before; begins again at the end. */
    void walk(int by) {
        if (!listed.isEmpty()) {
            int at = current == null ? (by > 0 ? -1 : 0) : listed.indexOf(current);
            mark(listed.get(Math.floorMod(at + by, listed.size())), true);
        }
    }

    private void refresh() {
        DifferenceWords words = new DifferenceWords(this);
        filter.name(words);
        listed = filter.of(all);
        long hidden = all.stream().filter(each -> !each.drawn()).count();
        count.setText(words.text("compare.count", all.size(), hidden));
        groups.getElement().setAttribute("aria-label", words.text("compare.list"));
        groups.removeAll();
        items.clear();
        Map<String, List<Difference>> byPlace = new LinkedHashMap<>();
        listed.stream()
                .limit(MOST_SHOWN)
                .forEach(each -> byPlace.computeIfAbsent(words.place(each), any -> new ArrayList<>())
                        .add(each));
        byPlace.forEach((place, differences) -> {
            groups.add(new H4(place));
            differences.forEach(each -> groups.add(item(each, words)));
        });
        if (listed.isEmpty()) {
            groups.add(Blocks.words("quiet", words.text(all.isEmpty() ? "compare.same" : "compare.none")));
        } else if (listed.size() > MOST_SHOWN) {
            groups.add(Blocks.words("quiet", words.text("diff.more", listed.size() - MOST_SHOWN)));
        }
        if (current != null) {
            aria(current, true);
        }
    }

    private Component item(Difference difference, DifferenceWords words) {
        Look look = difference.kind() == Difference.Kind.CHANGED
                ? difference.drawn() ? Look.CHANGED : Look.HIDDEN
                : Look.valueOf(difference.kind().name());
        NativeButton item = new NativeButton("", click -> mark(difference, true));
        item.addClassName("compare-item");
        Span sign = Blocks.words("compare-sign " + look.mark(), look.sign());
        sign.getElement().setAttribute("title", words.kind(difference.kind()));
        Span what = Blocks.words("compare-what", words.what(difference));
        if (!difference.isOfFeature()) {
            what.add(Blocks.words("diff-kind", words.kind(difference.kind())));
        }
        if (!difference.drawn()) {
            what.add(Blocks.words("compare-unseen", words.text("compare.unseen")));
        }
        item.add(sign, what);
        if (difference.isOfFeature() || difference.kind() == Difference.Kind.MOVED) {
            item.add(values(difference, words));
        }
        items.put(difference.id(), item);
        return item;
    }

    private static Span values(Difference difference, DifferenceWords words) {
        Span values = Blocks.words("compare-values", "");
        String before = words.before(difference);
        String after = words.after(difference);
        values.add(
                Blocks.words("compare-before", before.isEmpty() ? "–" : before),
                Blocks.words("compare-arrow", "→"),
                Blocks.words("compare-after", after.isEmpty() ? "–" : after));
        return values;
    }

    private void mark(Difference difference, boolean tell) {
        if (current != null) {
            aria(current, false);
        }
        current = difference;
        aria(difference, true);
        NativeButton item = items.get(difference.id());
        if (item != null) {
            item.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        if (tell) {
            chosen.accept(difference);
        }
    }

    private void aria(Difference difference, boolean pressed) {
        NativeButton item = items.get(difference.id());
        if (item != null) {
            item.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        }
    }
}
