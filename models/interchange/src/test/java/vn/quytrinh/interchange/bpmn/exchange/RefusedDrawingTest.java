package vn.quytrinh.interchange.bpmn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.guard.RefusedFileException;

class RefusedDrawingTest {

    private static final String OPEN = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">";

    static Stream<Arguments> files() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        return Stream.of(
                Arguments.of("XML_DOCTYPE", bomb + OPEN + "&b;</definitions>"),
                Arguments.of(
                        "XML_DOCTYPE",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + OPEN + "&x;</definitions>"),
                Arguments.of(
                        "XML_DOCTYPE", "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/d.dtd\">" + OPEN + "</definitions>"),
                Arguments.of("XML_TOO_DEEP", OPEN + "<a>".repeat(500) + "</a>".repeat(500) + "</definitions>"),
                Arguments.of("XML_TOO_LARGE", OPEN + "<a/>".repeat(GuardedXml.MAX_ELEMENTS + 1) + "</definitions>"),
                Arguments.of("XML_TOO_LARGE", OPEN + " ".repeat(GuardedXml.MAX_BYTES) + "</definitions>"),
                Arguments.of("XML_BROKEN", OPEN + "<process>"),
                Arguments.of("XML_BROKEN", "PK\u0003\u0004"),
                Arguments.of("XML_BROKEN", ""),
                Arguments.of("BPMN_NOT_BPMN", "<html/>"),
                Arguments.of("BPMN_NO_STEP", OPEN + "<process id=\"p\"><startEvent id=\"s\"/></process></definitions>"),
                Arguments.of(
                        "BPMN_TOO_MANY_STEPS", OPEN + "<process id=\"p\">" + tasks(501) + "</process></definitions>"),
                Arguments.of("BPMN_TANGLED", OPEN + "<process id=\"p\">" + diamonds(30) + "</process></definitions>"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldRefuseWithMessageInBothLanguages(String code, String xml) {
        assertThatThrownBy(() -> BpmnImport.read(new InputFile("xau.bpmn", xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
                    assertThat(refused.text().vi()).startsWith("Cần");
                    assertThat(refused.text().en()).startsWith("Expected");
                });
    }

    private static String tasks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<task id=\"t" + i + "\"/>")
                .collect(Collectors.joining());
    }

    /** Two ways between each two gateways: a way doubles at each. */
    private static String diamonds(int count) {
        StringBuilder xml = new StringBuilder("<task id=\"t\"/><task id=\"u\"/>");
        flow(xml, "t", "g0");
        for (int i = 0; i < count; i++) {
            xml.append("<exclusiveGateway id=\"g").append(i).append("\"/>");
            flow(xml, "g" + i, "a" + i);
            flow(xml, "g" + i, "b" + i);
            for (String side : new String[] {"a", "b"}) {
                xml.append("<exclusiveGateway id=\"").append(side).append(i).append("\"/>");
                flow(xml, side + i, i + 1 < count ? "g" + (i + 1) : "u");
            }
        }
        return xml.toString();
    }

    private static void flow(StringBuilder xml, String from, String to) {
        xml.append("<sequenceFlow id=\"")
                .append(from)
                .append("_")
                .append(to)
                .append("\" sourceRef=\"")
                .append(from);
        xml.append("\" targetRef=\"").append(to).append("\"/>");
    }
}
