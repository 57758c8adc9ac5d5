package vn.quytrinh.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ui.Dependency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.Language;

@DesignerTest
class BpmnCanvasTest extends SpringBrowserlessTest {
    private final BpmnCanvas canvas = new BpmnCanvas();

    @Test
    void shouldSendItsXml() throws IOException {
        // given
        String xml = threeLanes();

        // when
        canvas.setXml(xml);
        UI.getCurrent().add(canvas);

        // then
        assertThat(canvas.getElement().getProperty("xml")).isEqualTo(xml);
        assertThat(canvas.xml()).contains(xml);
    }

    @Test
    void shouldLoadItsScriptOnceForTwoCanvases() {
        // when
        UI.getCurrent().add(canvas, new BpmnCanvas());

        // then
        assertThat(UI.getCurrent().getInternals().getDependencyList().getPendingSendToClient())
                .extracting(Dependency::getUrl)
                .filteredOn(url -> url.matches("context://canvas/quytrinh-canvas\\.js\\?v-c=[0-9a-f]{8}"))
                .hasSize(1);
    }

    @Test
    void shouldSendMarksAndBadgesAsData() {
        // when
        canvas.setMarks(Map.of("S02", BpmnCanvas.MARK_ERROR));
        canvas.setBadges(List.of(new Badge("S02", "7 ngày · đến 05/03", Badge.Kind.DANGER)));

        // then
        assertThat(sent("marks")).isEqualTo("{\"S02\":\"finding-error\"}");
        assertThat(sent("badges")).contains("\"id\":\"S02\"", "\"text\":\"7 ngày · đến 05/03\"", "\"kind\":\"danger\"");
    }

    @Test
    void shouldMakePlainBadgesFromTexts() {
        // when
        canvas.setBadges(Map.of("S01", "0,5 ngày"));

        // then
        assertThat(sent("badges")).contains("\"id\":\"S01\"", "\"text\":\"0,5 ngày\"", "\"kind\":\"neutral\"");
    }

    @Test
    void shouldTellWhatThePersonSelected() {
        // given
        List<Optional<String>> selected = new ArrayList<>();
        canvas.addElementSelectedListener(event -> selected.add(event.elementId()));

        // when
        ComponentUtil.fireEvent(canvas, new ElementSelectedEvent(canvas, true, "S02"));
        ComponentUtil.fireEvent(canvas, new ElementSelectedEvent(canvas, true, null));

        // then
        assertThat(selected).containsExactly(Optional.of("S02"), Optional.empty());
    }

    @Test
    void shouldSelectAndClear() {
        // when
        canvas.select("S03");

        // then
        assertThat(canvas.selected()).contains("S03");

        // when
        canvas.clearSelection();

        // then
        assertThat(canvas.selected()).isEmpty();
    }

    @Test
    void shouldLabelItsButtonsInTheLanguageOfTheSession() {
        // given
        UI.getCurrent().add(canvas);
        assertThat(sent("labels")).contains("\"zoomIn\":\"Phóng to\"");

        // when
        Language.ENGLISH.speakIn(VaadinSession.getCurrent());

        // then
        assertThat(sent("labels")).contains("\"zoomIn\":\"Zoom in\"");
    }

    @Test
    void shouldRefuseNull() {
        assertThatNullPointerException().isThrownBy(() -> canvas.setXml(null)).withMessage("xml");
        assertThatNullPointerException().isThrownBy(() -> canvas.select(null)).withMessage("elementId");
    }

    private String sent(String property) {
        return canvas.getElement().getPropertyRaw(property).toString();
    }

    private static String threeLanes() throws IOException {
        try (var stream = BpmnCanvasTest.class.getResourceAsStream("/bpmn/three-lanes.bpmn")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
