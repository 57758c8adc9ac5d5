package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.quytrinh.conformance.Finding;

/** How grave a finding is, and the sign for it. */
enum FindingSeverity {
    ERROR(VaadinIcon.CLOSE_CIRCLE),
    WARN(VaadinIcon.WARNING),
    INFO(VaadinIcon.INFO_CIRCLE);

    private final VaadinIcon shape;

    FindingSeverity(VaadinIcon shape) {
        this.shape = shape;
    }

    static FindingSeverity of(Finding finding) {
        return valueOf(finding.severity());
    }

    Icon icon() {
        Icon icon = shape.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
