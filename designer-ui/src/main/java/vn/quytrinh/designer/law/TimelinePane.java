package vn.quytrinh.designer.law;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;

/** The law over the years. */
final class TimelinePane extends Div {
    private static final List<LawItem> ITEMS = List.of(LawItem.INSTRUMENT, LawItem.PARAMETER, LawItem.FORM);

    private final LawLibrary library;
    private final LocalDate today;
    private final LawWords words;
    private final Consumer<LawEntry> pick;
    private final RadioButtonGroup<YearSpan> span = new RadioButtonGroup<>();
    private final RadioButtonGroup<LawItem> item = new RadioButtonGroup<>();
    private final Div chart = Blocks.block("law-chart-scroll");

    TimelinePane(LawLibrary library, LocalDate today, LawWords words, Consumer<LawEntry> pick) {
        this.library = library;
        this.today = today;
        this.words = words;
        this.pick = pick;
        addClassName("timeline-pane");
        item.setAriaLabel(words.text("law.items"));
        item.setItems(ITEMS);
        item.setItemLabelGenerator(words::item);
        item.setValue(LawItem.INSTRUMENT);
        span.setAriaLabel(words.text("law.span"));
        List<YearSpan> spans = YearSpan.around(today);
        span.setItems(spans);
        span.setItemLabelGenerator(one -> words.text(
                one.key(),
                String.valueOf(one.from().getYear()),
                String.valueOf(one.to().getYear())));
        span.setValue(spans.getFirst());
        span.addValueChangeListener(change -> draw());
        item.addValueChangeListener(change -> draw());
        add(Blocks.block("timeline-choices", item, span), legend(), chart);
        draw();
    }

    private void draw() {
        chart.removeAll();
        chart.add(new LawChart(library, item.getValue(), span.getValue(), today, words, pick));
    }

    private Div legend() {
        return Blocks.block(
                "law-legend",
                sample("law-bar", "law.legend.force"),
                sample("law-bar is-over", "law.legend.over"),
                sample("law-bar is-ahead", "law.legend.ahead"),
                sample("law-bar is-unverified", "unverified"),
                new Span(Blocks.words("law-amended-sample", "◆"), new Span(words.text("law.legend.amended"))),
                new Span(Blocks.words("law-today-sample", ""), new Span(words.text("datePicker.today"))));
    }

    private Span sample(String style, String key) {
        return new Span(Blocks.words(style, ""), new Span(words.text(key)));
    }
}
