package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.procedure.Words;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** What was made of an annex: name, code, total, and each step with who, how long and what follows. */
final class DraftPane extends Div {
    private final ReadingDesk desk;
    private final Map<String, NativeButton> steps = new LinkedHashMap<>();

    DraftPane(ReadingDesk desk) {
        this.desk = desk;
        addClassName("reading-made");
        desk.onReading(this::show);
        desk.onSelection(this::mark);
        show();
    }

    void show() {
        ReadingWords words = new ReadingWords(this);
        removeAll();
        steps.clear();
        H3 heading = new H3(words.text("reading.made"));
        add(heading);
        desk.draft()
                .ifPresentOrElse(
                        draft -> draft(draft, words), () -> add(new Paragraph(words.text("reading.made.none"))));
        mark();
    }

    private void draft(Procedure draft, ReadingWords words) {
        TimeTotal total = TimeTotal.of(draft.getProcess().getDeclaredTotal());
        add(
                Blocks.block("made-name", Blocks.words("made-title", orMissing(draft.getName(), words))),
                Blocks.words(
                        "quiet",
                        words.text(
                                "reading.made.facts",
                                orMissing(draft.getCode(), words),
                                total == null ? words.text("reading.missing") : Words.of(total.text()))));
        OrderedList list = new OrderedList();
        draft.getProcess().getSteps().forEach(step -> list.add(new ListItem(step(step, words))));
        add(list);
    }

    private NativeButton step(Step step, ReadingWords words) {
        NativeButton button = new NativeButton();
        button.addClassName("made-step");
        button.addClickListener(click -> desk.selectStep(step.getId()));
        String who = Stream.of(Words.unitName(step), Words.roleName(step))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
        String time = step.isClockCounted() ? Words.time(step) : words.text("reading.notCounted");
        button.add(
                Blocks.words("made-id", step.getId()),
                Blocks.words("made-what", orMissing(step.getName(), words)),
                Blocks.words(
                        "made-time" + (time.isEmpty() ? " made-missing" : ""),
                        time.isEmpty() ? words.text("reading.missing.time") : time),
                Blocks.words(
                        "made-who" + (who.isEmpty() ? " made-missing" : ""),
                        who.isEmpty() ? words.text("reading.missing.who") : who),
                Blocks.words(
                        "made-kind",
                        step.isSetKind()
                                ? words.text("stepKind." + step.getKind().getLiteral())
                                : ""));
        String ways = Words.conditions(this, step);
        if (!ways.isEmpty() || step.isEnd()) {
            button.add(Blocks.words("made-ways", step.isEnd() && ways.isEmpty() ? words.text("step.end") : ways));
        }
        steps.put(step.getId(), button);
        return button;
    }

    private static String orMissing(@Nullable String text, ReadingWords words) {
        return Objects.requireNonNullElse(text, "").isEmpty() ? words.text("reading.missing") : text;
    }

    private void mark() {
        String selected = desk.selectedStep();
        steps.forEach((step, button) -> {
            boolean is = step.equals(selected);
            button.setClassName("selected", is);
            button.getElement().setAttribute("aria-pressed", String.valueOf(is));
        });
        NativeButton shown = steps.get(selected);
        if (shown != null) {
            shown.getElement().executeJs("this.scrollIntoView({block: 'end'})");
        }
    }
}
