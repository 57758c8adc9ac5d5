package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Blocks and words with a style. */
public final class Blocks {
    private Blocks() {}

    /** Returns a block with one or more styles, parted by blanks. */
    public static Div block(String style, Component... content) {
        Div block = new Div(content);
        block.addClassNames(style.split(" "));
        return block;
    }

    /** Returns words with one or more styles, parted by blanks. */
    public static Span words(String style, String text) {
        Span words = new Span(text);
        words.addClassNames(style.split(" "));
        return words;
    }

    /** Returns an icon with a name, for those who look and those who listen. */
    public static Span sign(VaadinIcon shape, String style, String title) {
        Span sign = new Span(shape.create());
        sign.addClassNames("sign", style);
        sign.setTitle(title);
        sign.getElement().setAttribute("role", "img").setAttribute("aria-label", title);
        return sign;
    }
}
