package vn.quytrinh.designer.canvas;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a person did in an editable diagram. The diagram shows nothing of it until it is given its new XML, so whoever hears
 * of it either changes the model or says why not.
 */
@DomEvent("proposal")
public class ProposalEvent extends ComponentEvent<BpmnCanvas> {
    private final String type;
    private final List<String> elements;
    private final @Nullable String source;
    private final @Nullable String target;
    private final @Nullable String text;
    private final int right;
    private final int down;

    /**
     * Creates the event.
     *
     * @param canvas the canvas, not null
     * @param fromClient whether the browser sent it
     * @param type what was done: {@code connect}, {@code reconnect}, {@code move}, {@code create}, {@code insert}, {@code branch},
     *     {@code supplement}, {@code refuse}, {@code parallel}, {@code rename}, {@code remove}, {@code arrange}, {@code raise}, {@code lower} or {@code timer}
     * @param elements the BPMN ids of what it was done to, parted by blanks
     * @param source the BPMN id of where a connection begins, null where there is none
     * @param target the BPMN id of where a connection ends, or of a lane, null where there is none
     * @param text the new wording, null where there is none
     * @param right how far something was moved to the right, null for not at all
     * @param down how far something was moved down, null for not at all
     */
    public ProposalEvent(
            BpmnCanvas canvas,
            boolean fromClient,
            @EventData("event.detail.type") String type,
            @EventData("(event.detail.elements || [event.detail.element || '']).join(' ')") String elements,
            @EventData("event.detail.source") @Nullable String source,
            @EventData("event.detail.target") @Nullable String target,
            @EventData("event.detail.text") @Nullable String text,
            @EventData("event.detail.right") @Nullable Integer right,
            @EventData("event.detail.down") @Nullable Integer down) {
        super(canvas, fromClient);
        this.type = type;
        this.elements =
                elements.isBlank() ? List.of() : List.of(elements.strip().split(" "));
        this.source = source;
        this.target = target;
        this.text = text;
        this.right = right == null ? 0 : right;
        this.down = down == null ? 0 : down;
    }

    /** Returns what was done. */
    public String type() {
        return type;
    }

    /** Returns the BPMN ids of what it was done to. */
    public List<String> elements() {
        return elements;
    }

    /** Returns the BPMN id of where a connection begins, empty text where there is none. */
    public String source() {
        return source == null ? "" : source;
    }

    /** Returns the BPMN id of where a connection ends, or of a lane, empty text where there is none. */
    public String target() {
        return target == null ? "" : target;
    }

    /** Returns the new wording, empty text where there is none. */
    public String text() {
        return text == null ? "" : text;
    }

    /** Returns how far something was moved to the right, in the drawing's units. */
    public int right() {
        return right;
    }

    /** Returns how far something was moved down. */
    public int down() {
        return down;
    }
}
