package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.DayKind;

/** Says what the marks mean. */
final class KindLegend extends Div {
    static final List<DayKind> SPECIAL =
            List.of(DayKind.HOLIDAY, DayKind.COMPENSATION, DayKind.SWAP_OFF, DayKind.SWAP_WORK);

    KindLegend(LocalWords words) {
        addClassName("kind-legend");
        SPECIAL.forEach(kind ->
                add(new Span(KindMark.of(kind, words), new Span(words.either(kind.vietnamese(), kind.english())))));
        add(
                sample("legend-rest", DayKind.WEEKLY_REST, words),
                new Span(Blocks.words("legend-unverified", " "), new Span(words.text("unverified"))),
                new Span(Blocks.words("legend-today", " "), new Span(words.text("datePicker.today"))));
    }

    private static Span sample(String style, DayKind kind, LocalWords words) {
        return new Span(Blocks.words(style, " "), new Span(words.either(kind.vietnamese(), kind.english())));
    }
}
