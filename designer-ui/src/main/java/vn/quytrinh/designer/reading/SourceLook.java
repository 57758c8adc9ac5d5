package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import vn.quytrinh.designer.pieces.Blocks;

/** Marks a cell by how sure its reading is: by words and a sign, and only besides by a colour. */
final class SourceLook {
    private SourceLook() {}

    static <C extends Component & HasComponents & HasStyle> void give(C cell, CellMark mark, ReadingWords words) {
        cell.addClassNames("look", "look-" + mark.look().name().toLowerCase(Locale.ROOT));
        if (mark.look() == CellMark.Look.LIKELY) {
            cell.add(Blocks.words("look-sign", "≈"));
        }
        if (mark.look() == CellMark.Look.DOUBTFUL) {
            Span sign = new Span(VaadinIcon.WARNING.create(), new Span(words.text("reading.look.flag")));
            sign.addClassNames("look-sign", "look-flag");
            cell.add(sign);
        }
        if (mark.corrected()) {
            cell.addClassName("look-corrected");
            cell.add(Blocks.words("look-sign", "✎"));
        }
        cell.add(Blocks.words("look-words", ". " + words.of(mark)));
    }
}
