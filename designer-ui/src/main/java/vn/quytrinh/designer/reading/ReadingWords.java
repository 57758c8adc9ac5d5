package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.Component;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.Place;

/** Words what was read. */
final class ReadingWords extends LocalWords {

    ReadingWords(Component owner) {
        super(owner);
    }

    String of(Message message) {
        return either(message.vi(), message.en());
    }

    String of(Place place) {
        return of(place.text());
    }

    String of(Meaning meaning) {
        return text("reading.meaning." + meaning);
    }

    String row(Meaning meaning) {
        return text("reading.row." + meaning);
    }

    String of(CellMark.Look look) {
        return text("reading.look." + look);
    }

    /** Returns what a cell was taken for and how sure that is. */
    String of(CellMark mark) {
        if (mark.look() == CellMark.Look.UNREAD) {
            return of(mark.look());
        }
        String step = mark.element().isEmpty() ? "" : mark.element() + " · ";
        return step + of(mark.meaning()) + " · " + of(mark.look());
    }
}
