package vn.quytrinh.designer.law;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.procedure.law.query.InstrumentRelations;
import vn.quytrinh.procedure.law.query.LawChange;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;

/** The lanes of one kind over the years, with today's line, successions and amendments. */
final class LawChart extends Div {
    private final LawLibrary library;
    private final YearSpan span;
    private final LocalDate today;
    private final LawWords words;
    private final Consumer<LawEntry> pick;

    LawChart(
            LawLibrary library, LawItem item, YearSpan span, LocalDate today, LawWords words, Consumer<LawEntry> pick) {
        this.library = library;
        this.span = span;
        this.today = today;
        this.words = words;
        this.pick = pick;
        addClassName("law-chart");
        List<Lane> lanes = new Lanes(library)
                .of(item).stream()
                        .filter(lane -> lane.meets(span.from(), span.to()))
                        .toList();
        getStyle().set("--years", String.valueOf(span.years().size()));
        getStyle().set("--today", span.at(today, 0) + "%");
        add(axis(words.item(item) + " (" + lanes.size() + ")"));
        lanes.forEach(lane -> add(lane(lane, item)));
    }

    private Div axis(String title) {
        Div years = Blocks.block("law-years");
        span.years().forEach(year -> years.add(new Span(String.valueOf(year))));
        years.getElement().setAttribute("aria-hidden", "true");
        return Blocks.block("law-axis", Blocks.words("law-axis-title", title), years);
    }

    private Div lane(Lane lane, LawItem item) {
        Div track = Blocks.block("law-track");
        lane.entries().stream()
                .filter(entry -> span.meets(entry.from(), entry.to()))
                .forEach(entry -> track.add(new LawBar(entry, span, today, words, pick)));
        if (item == LawItem.INSTRUMENT) {
            lane.entries()
                    .forEach(entry -> library.amendments(entry).stream()
                            .filter(change -> span.contains(change.day()))
                            .forEach(change -> track.add(amendment(change))));
            library.relations(lane.last())
                    .map(InstrumentRelations::replacedBy)
                    .ifPresent(number -> track.add(successor(lane.last(), number)));
        }
        String name = item == LawItem.INSTRUMENT ? words.content(lane.last()) : words.name(lane.last());
        Span label = Blocks.words("law-lane-name", name);
        label.setTitle(name);
        return Blocks.block("law-lane", label, track);
    }

    private Span amendment(LawChange change) {
        Span mark = Blocks.words("law-amended", "◆");
        String text = words.either(change.vietnamese(), change.english());
        mark.setTitle(text);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", text);
        mark.getStyle().setLeft(span.at(change.day(), 0) + "%");
        return mark;
    }

    /** An instrument replaced by one that stands in another lane points to it. */
    private Span successor(LawEntry ended, String number) {
        Span arrow = Blocks.words("law-successor", "→ " + number);
        arrow.setTitle(words.text("law.replacedBy.long", ended.series(), number));
        arrow.getStyle().setLeft(span.at(ended.to(), 100) + "%");
        arrow.setVisible(ended.to() != null && span.contains(ended.to()));
        return arrow;
    }
}
