package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.DayKind;

/** The mark of a kind of day: a letter on its colour, so that neither has to say it alone. */
final class KindMark {
    private KindMark() {}

    static Span of(DayKind kind, LocalWords words) {
        Span mark = Blocks.words("kind-mark " + style(kind), letter(kind, words));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    /** Returns the letters, such as {@code L} for a holiday. */
    static String letter(DayKind kind, LocalWords words) {
        return words.text("calendar.mark." + kind);
    }

    /** Returns the name, such as {@code nghỉ lễ}; a working day among the special ones was taken back. */
    static String name(DayKind kind, LocalWords words) {
        return kind == DayKind.WORKING
                ? words.text("calendar.takenBack")
                : words.either(kind.vietnamese(), kind.english());
    }

    /** Returns the style that gives the colour. */
    static String style(DayKind kind) {
        return "day-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
