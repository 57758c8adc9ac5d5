package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Correction;
import vn.quytrinh.interchange.reading.Doubt;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.Place;

/** What is still doubtful about the annex, what was only likely, and what a person corrected so far. */
final class DoubtList extends Div {
    private final ReadingDesk desk;

    DoubtList(ReadingDesk desk) {
        this.desk = desk;
        addClassName("reading-doubts");
        desk.onReading(this::show);
        show();
    }

    void show() {
        ReadingWords words = new ReadingWords(this);
        removeAll();
        List<Doubt> ours = desk.reading().doubts().stream()
                .filter(doubt -> doubt.draft().isEmpty() || doubt.draft().equals(desk.annex()))
                .toList();
        List<Doubt> open = ours.stream()
                .filter(doubt -> !doubt.answered() && doubt.confidence() == Confidence.DOUBTFUL)
                .toList();
        List<Doubt> likely = ours.stream()
                .filter(doubt -> !doubt.answered() && doubt.confidence() != Confidence.DOUBTFUL)
                .toList();
        add(new H3(words.text("reading.doubts", open.size())));
        if (open.isEmpty()) {
            add(new Paragraph(words.text("reading.doubts.none")));
        }
        add(boxes(open, words));
        fold("reading.likely", likely, words);
        fold("reading.answered", ours.stream().filter(Doubt::answered).toList(), words);
        corrections(words);
    }

    private UnorderedList boxes(List<Doubt> doubts, ReadingWords words) {
        UnorderedList list = new UnorderedList();
        doubts.forEach(doubt -> list.add(new ListItem(new DoubtBox(desk, doubt, true, words))));
        list.setVisible(!doubts.isEmpty());
        return list;
    }

    private void fold(String key, List<Doubt> doubts, ReadingWords words) {
        if (!doubts.isEmpty()) {
            add(new Details(words.text(key, doubts.size()), boxes(doubts, words)));
        }
    }

    private void corrections(ReadingWords words) {
        List<Correction> said = desk.reading().corrections().all();
        if (said.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        said.forEach(each -> {
            Button back = new Button(words.text("reading.back"), click -> desk.correct(all -> all.without(each)));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            String told = told(each, words);
            back.setAriaLabel(words.text("reading.back") + ": " + told);
            ListItem line = new ListItem(new Span(told), back);
            line.addClassName("correction");
            list.add(line);
        });
        Details fold = new Details(words.text("reading.corrections", said.size()), list);
        fold.setOpened(true);
        fold.addClassName("reading-corrections");
        add(fold);
    }

    private String told(Correction correction, ReadingWords words) {
        return switch (correction.kind()) {
            case ANSWER ->
                desk.reading().doubts().stream()
                        .filter(doubt -> doubt.id().equals(correction.about()))
                        .findFirst()
                        .map(doubt -> words.of(doubt.place()) + ": " + answer(doubt, words))
                        .orElse(correction.about() + ": " + correction.value());
            case TEXT -> place(correction, words) + ": “" + correction.value().replace('\n', ' ') + "”";
            case MEANING -> place(correction, words) + " → " + words.of(Meaning.valueOf(correction.value()));
            case COLUMN ->
                words.text("reading.column", place(correction, words))
                        + " → "
                        + words.of(Meaning.valueOf(correction.value()));
            case ROW -> place(correction, words) + " → " + words.row(Meaning.valueOf(correction.value()));
        };
    }

    private static String answer(Doubt doubt, ReadingWords words) {
        return doubt.alternatives().stream()
                .filter(each -> each.value().equals(doubt.chosen()))
                .findFirst()
                .map(each -> words.of(each.text()))
                .orElse(words.text("reading.seen"));
    }

    private static String place(Correction correction, ReadingWords words) {
        return words.of(Place.parse(correction.about()));
    }
}
