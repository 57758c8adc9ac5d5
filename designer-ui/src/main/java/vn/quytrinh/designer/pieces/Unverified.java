package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.html.Span;
import vn.quytrinh.designer.language.LocalWords;

/** The mark of what nobody has compared with the signed text (chưa kiểm chứng). */
public final class Unverified extends Span {

    /**
     * Makes the mark.
     *
     * @param words the language, not null
     */
    public Unverified(LocalWords words) {
        super(words.text("unverified"));
        addClassName("unverified");
        setTitle(words.text("unverified.why"));
    }
}
