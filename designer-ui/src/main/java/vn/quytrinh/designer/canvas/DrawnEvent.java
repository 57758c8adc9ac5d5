package vn.quytrinh.designer.canvas;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Tells that the diagram stands in the browser. */
@DomEvent("ready")
public class DrawnEvent extends ComponentEvent<BpmnCanvas> {
    private final int count;

    /**
     * Creates the event.
     *
     * @param source the canvas, not null
     * @param fromClient whether the browser sent it
     * @param count how many elements were drawn
     */
    public DrawnEvent(BpmnCanvas source, boolean fromClient, @EventData("event.detail.count") int count) {
        super(source, fromClient);
        this.count = count;
    }

    /** Returns how many elements were drawn: shapes, connections, labels and the plane itself. */
    public int count() {
        return count;
    }
}
