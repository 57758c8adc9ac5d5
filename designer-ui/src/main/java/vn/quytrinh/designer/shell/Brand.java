package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's sign and name. The name is a proper name and is not translated. */
class Brand extends Composite<Span> {
    static final String NAME = "Quy Trình";

    Brand() {
        Image sign = new Image("designer/icon.svg", "");
        getContent().addClassName("brand");
        getContent().add(sign, new Span(NAME));
    }
}
