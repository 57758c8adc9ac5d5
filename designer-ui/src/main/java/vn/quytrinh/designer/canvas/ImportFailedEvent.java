package vn.quytrinh.designer.canvas;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Tells that the browser could not draw the BPMN it was given; the canvas is empty then. */
@DomEvent("import-error")
public class ImportFailedEvent extends ComponentEvent<BpmnCanvas> {
    private final String reason;

    /**
     * Creates the event.
     *
     * @param source the canvas, not null
     * @param fromClient whether the browser sent it
     * @param reason what the browser's reader said, for the log
     */
    public ImportFailedEvent(BpmnCanvas source, boolean fromClient, @EventData("event.detail.message") String reason) {
        super(source, fromClient);
        this.reason = reason;
    }

    /** Returns what the browser's reader said, in English, for the log. */
    public String reason() {
        return reason;
    }
}
