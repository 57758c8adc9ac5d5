package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;

/** One feature on the page. */
interface PropertyField {

    /** Returns what stands on the page. */
    Component component();

    /** Shows what the model says now. */
    void show();
}
