package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;

/** The source as it stands in the file, each cell marked by how sure its reading is. Arrow keys go from cell to cell. */
final class SourcePane extends Div {
    private static final int MOST_BLOCKS = 300;

    private final ReadingDesk desk;
    private final Map<Place, Component> shown = new LinkedHashMap<>();
    private @Nullable Component current;
    private boolean focus;

    SourcePane(ReadingDesk desk) {
        this.desk = desk;
        addClassName("reading-source");
        desk.onReading(this::show);
        desk.onSelection(this::mark);
        key("ArrowUp", () -> new SourceSteps(desk, shown.keySet()).up());
        key("ArrowDown", () -> new SourceSteps(desk, shown.keySet()).down());
        key("ArrowLeft", () -> new SourceSteps(desk, shown.keySet()).left());
        key("ArrowRight", () -> new SourceSteps(desk, shown.keySet()).right());
        show();
    }

    private void key(String key, Supplier<Optional<Place>> to) {
        getElement()
                .addEventListener("keydown", pressed -> to.get().ifPresent(this::select))
                .setFilter("event.key === '" + key + "'")
                .preventDefault();
    }

    private void select(Place place) {
        focus = true;
        desk.select(place);
        focus = false;
    }

    void show() {
        ReadingWords words = new ReadingWords(this);
        removeAll();
        shown.clear();
        current = null;
        List<SourceBlock> blocks = desk.blocks();
        blocks.stream().limit(MOST_BLOCKS).forEach(block -> {
            if (block instanceof SourceParagraph paragraph) {
                line(paragraph, words);
            } else if (block instanceof SourceTable table) {
                add(new SourceGrid(desk, table, words, this::place));
            }
        });
        if (blocks.size() > MOST_BLOCKS) {
            add(Blocks.words("quiet", words.text("reading.more", blocks.size() - MOST_BLOCKS)));
        }
        mark();
    }

    private void line(SourceParagraph paragraph, ReadingWords words) {
        if (paragraph.text().isBlank()) {
            return;
        }
        Place place = Place.of(paragraph);
        Div line = new Div(new Span(paragraph.text()));
        line.addClassName("source-line");
        line.getElement().setAttribute("role", "button");
        line.addClickListener(click -> desk.select(place));
        SourceLook.give(line, desk.marks().of(place), words);
        place(place, line);
        add(line);
    }

    private void place(Place place, Component cell) {
        cell.getElement().setAttribute("tabindex", "-1");
        cell.getElement().setAttribute("data-place", place.toString());
        shown.put(place, cell);
    }

    /** Shows which cell is selected, and which others went into the same step. */
    private void mark() {
        Component before = current;
        if (before != null) {
            before.removeClassName("selected");
            before.getElement().setAttribute("tabindex", "-1").removeAttribute("aria-selected");
        }
        current = desk.selected().map(shown::get).orElse(null);
        String step = desk.selectedStep();
        shown.forEach((place, cell) -> cell.setClassName(
                "of-step", !step.isEmpty() && desk.marks().of(place).element().equals(step)));
        Component now = current;
        if (now == null) {
            shown.values().stream()
                    .findFirst()
                    .ifPresent(first -> first.getElement().setAttribute("tabindex", "0"));
            return;
        }
        shown.values().stream()
                .findFirst()
                .ifPresent(first -> first.getElement().setAttribute("tabindex", "-1"));
        now.addClassName("selected");
        now.getElement().setAttribute("tabindex", "0").setAttribute("aria-selected", "true");
        now.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})");
        if (focus) {
            now.getElement().callJsFunction("focus");
        }
    }
}
