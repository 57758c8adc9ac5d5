package vn.quytrinh.designer.canvas;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells that a person selected an element of the diagram, or cleared the selection. */
@DomEvent("element-selected")
public class ElementSelectedEvent extends ComponentEvent<BpmnCanvas> {
    private final @Nullable String elementId;

    /**
     * Creates the event.
     *
     * @param source the canvas, not null
     * @param fromClient whether the browser sent it
     * @param elementId the selected element's id, null for none
     */
    public ElementSelectedEvent(
            BpmnCanvas source, boolean fromClient, @EventData("event.detail.id") @Nullable String elementId) {
        super(source, fromClient);
        this.elementId = elementId;
    }

    /** Returns the selected element's BPMN id, empty when the selection was cleared. A label stands for its element. */
    public Optional<String> elementId() {
        return Optional.ofNullable(elementId);
    }
}
