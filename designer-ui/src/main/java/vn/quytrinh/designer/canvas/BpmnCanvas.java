package vn.quytrinh.designer.canvas;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.designer.pieces.Script;

/**
 * Shows a BPMN 2.0 diagram (sơ đồ quy trình) with selection, marks and badges; where it is editable, what the person draws is proposed
 * to {@link #addProposalListener listeners} and shows when they set the diagram's new XML.
 *
 * <p>All state is held in element properties, so it may be set before the canvas is attached or its script has loaded, and it
 * stands again after the canvas is moved. Marks and badges for ids that are not drawn are passed over.
 */
@Tag("quytrinh-canvas")
@StyleSheet("context://canvas/quytrinh-canvas.css")
public final class BpmnCanvas extends Component implements HasSize, HasStyle, LocaleChangeObserver {
    /** Mark of an element with an error; see {@link #setMarks}. */
    public static final String MARK_ERROR = "finding-error";
    /** Mark of an element with a warning. */
    public static final String MARK_WARNING = "finding-warning";
    /** Mark of an element with a remark. */
    public static final String MARK_INFO = "finding-info";
    /** Mark of the element where the dossier is now. */
    public static final String MARK_TOKEN = "token";
    /** Mark of an element the dossier has passed. */
    public static final String MARK_DONE = "done";

    /** Where the canvas's script is among the static files. */
    public static final String SCRIPT = "canvas/quytrinh-canvas.js";

    private static final Logger LOG = LoggerFactory.getLogger(BpmnCanvas.class);
    private static final List<String> LABELS = List.of(
            "diagram",
            "zoomIn",
            "zoomOut",
            "fit",
            "insert",
            "branch",
            "supplement",
            "refuse",
            "connect",
            "parallel",
            "rename",
            "remove",
            "hand",
            "lasso",
            "step",
            "arrange",
            "raise",
            "lower",
            "timer");
    private static final String XML = "xml";
    private static final String SELECTED = "selected";

    /** Creates an empty canvas, as wide as its parent and 28 rem high. */
    public BpmnCanvas() {
        setWidthFull();
        setHeight("28rem");
        getElement().addPropertyChangeListener(SELECTED, "element-selected", change -> {});
        addImportFailedListener(event -> LOG.error(
                "Expected BPMN that can be drawn but the browser said: {}. Maybe the diagram interchange part is missing.",
                event.reason()));
    }

    /** Lets the person draw; to be said before the canvas is attached. */
    public void setEditable() {
        getElement().setProperty("editable", true);
    }

    /**
     * Listens to what the person draws.
     *
     * @param listener the listener, not null
     * @return how to stop listening, never null
     */
    public Registration addProposalListener(ComponentEventListener<ProposalEvent> listener) {
        return addListener(ProposalEvent.class, listener);
    }

    /**
     * Shows another diagram. The first is fitted to the canvas; later ones keep the view once the person has zoomed or moved.
     *
     * @param xml BPMN 2.0 XML with its diagram interchange, not null
     */
    public void setXml(String xml) {
        getElement().setProperty(XML, requireNonNull(xml, "xml"));
    }

    /** Returns the BPMN shown, empty before the first {@link #setXml}. */
    public Optional<String> xml() {
        return Optional.ofNullable(getElement().getProperty(XML));
    }

    /**
     * Selects one element and no other; no event follows.
     *
     * @param elementId the BPMN element's id, not null; one that is not drawn clears the selection
     */
    public void select(String elementId) {
        getElement().setProperty(SELECTED, requireNonNull(elementId, "elementId"));
    }

    /** Selects nothing; no event follows. */
    public void clearSelection() {
        getElement().setProperty(SELECTED, "");
    }

    /**
     * Selects one element and brings it into the middle.
     *
     * @param elementId the BPMN element's id, not null; one that is not drawn clears the selection
     */
    public void centre(String elementId) {
        select(elementId);
        look(elementId);
    }

    /**
     * Brings one element into the middle and leaves the selection as it is.
     *
     * @param elementId the BPMN element's id, not null; one that is not drawn changes nothing
     */
    public void look(String elementId) {
        getElement().executeJs("customElements.whenDefined('quytrinh-canvas').then(() => this.centre($0))", elementId);
    }

    /**
     * Lets this canvas and another move and zoom together.
     *
     * @param other the other canvas, not null
     */
    public void moveWith(BpmnCanvas other) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('quytrinh-canvas').then(() => { this.partner = $0; $0.partner = this; })",
                        other.getElement());
    }

    /** Returns the selected element's id, whether the person or the server selected it. */
    public Optional<String> selected() {
        return Optional.ofNullable(getElement().getProperty(SELECTED)).filter(id -> !id.isEmpty());
    }

    /**
     * Marks elements and unmarks all others.
     *
     * @param marks element id to the mark, one of {@code MARK_…} or several parted by blanks, not null
     */
    public void setMarks(Map<String, String> marks) {
        getElement().setPropertyMap("marks", Map.copyOf(marks));
    }

    /**
     * Puts a plain badge under elements and removes all others.
     *
     * @param badges element id to plain text, not null
     */
    public void setBadges(Map<String, String> badges) {
        setBadges(badges.entrySet().stream()
                .map(badge -> Badge.of(badge.getKey(), badge.getValue()))
                .toList());
    }

    /**
     * Puts badges under elements and removes all others.
     *
     * @param badges the badges, not null
     */
    public void setBadges(List<Badge> badges) {
        getElement()
                .setPropertyList("badges", badges.stream().map(Badge::toClient).toList());
    }

    /**
     * Listens to what the person selects.
     *
     * @param listener the listener, not null
     * @return how to stop listening, never null
     */
    public Registration addElementSelectedListener(ComponentEventListener<ElementSelectedEvent> listener) {
        return addListener(ElementSelectedEvent.class, listener);
    }

    /**
     * Listens to diagrams having been drawn.
     *
     * @param listener the listener, not null
     * @return how to stop listening, never null
     */
    public Registration addDrawnListener(ComponentEventListener<DrawnEvent> listener) {
        return addListener(DrawnEvent.class, listener);
    }

    /**
     * Listens to diagrams the browser could not draw.
     *
     * @param listener the listener, not null
     * @return how to stop listening, never null
     */
    public Registration addImportFailedListener(ComponentEventListener<ImportFailedEvent> listener) {
        return addListener(ImportFailedEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setPropertyMap(
                        "labels",
                        LABELS.stream()
                                .collect(Collectors.toMap(label -> label, label -> getTranslation("canvas." + label))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Script.load(event.getUI(), SCRIPT);
    }
}
