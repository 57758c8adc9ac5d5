package vn.quytrinh.procedure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ProcedureFaultsTest {

    private final ProcedureJson json = new ProcedureJson();

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("{\"id\": \"a\",\n  oops}", 2),
                arguments("{\"id\": \"a\",\n\n \"b\"", 3),
                arguments("{\"a\": 1, \"a\": 2}", 1),
                arguments("{} {}", 1),
                arguments("{\"a\": NaN}", 1));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void shouldSayWhereMalformedJsonBreaksOff(String text, int line) {
        // when
        List<FormatFault> faults = faults(text.getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("MALFORMED_JSON");
            assertThat(fault.english()).contains("line " + line + ", column");
            assertThat(fault.vietnamese()).contains("dòng " + line + ", cột");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "12", "\"text\""})
    void shouldRefuseWhatIsNoObject(String text) {
        assertThat(faults(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(FormatFault::code)
                .containsExactly("NOT_AN_OBJECT");
    }

    @Test
    void shouldRefuseAHugeDocument() {
        assertThat(faults(new byte[ProcedureJson.MAX_BYTES + 1]))
                .extracting(FormatFault::code)
                .containsExactly("TOO_LARGE");
    }

    @Test
    void shouldReportAllMissingFieldsTogether() {
        assertThat(faults(JsonTrees.tree("{}")))
                .extracting(FormatFault::pointer, FormatFault::code)
                .containsExactly(
                        tuple("/id", "MISSING_FIELD"),
                        tuple("/code", "MISSING_FIELD"),
                        tuple("/name", "MISSING_FIELD"),
                        tuple("/steps", "MISSING_FIELD"));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("/id", "\"Có Dấu\"", "INVALID_KEY"),
                arguments("/id", "\"../etc\"", "INVALID_KEY"),
                arguments("/code", "\"1.13876\"", "INVALID_CODE"),
                arguments("/code", "7", "WRONG_TYPE"),
                arguments("/territory", "\"H05\"", "INVALID_TERRITORY"),
                arguments("/territory", "\"VN.Đồng Tháp\"", "INVALID_TERRITORY"),
                arguments("/territory", "[\"VN\"]", "WRONG_TYPE"),
                arguments("/name", "{}", "WRONG_TYPE"),
                arguments("/steps", "{}", "WRONG_TYPE"),
                arguments("/steps/0", "\"S01\"", "WRONG_TYPE"),
                arguments("/steps/1/id", "\"S01\"", "DUPLICATE_ID"),
                arguments("/steps/1/id", "\"SUPPLEMENT\"", "INVALID_ID"),
                arguments("/steps/1/id", "\"a b\"", "INVALID_ID"),
                arguments("/steps/0/kind", "\"SIGN\"", "UNKNOWN_VALUE"),
                arguments("/steps/0/order", "1.5", "WRONG_TYPE"),
                arguments("/steps/0/order", "-1", "INVALID_NUMBER"),
                arguments("/steps/0/clockCounted", "\"yes\"", "WRONG_TYPE"),
                arguments("/steps/0/duration", "\"2 ngày\"", "WRONG_TYPE"),
                arguments("/steps/0/duration/unit", "\"DAY\"", "UNKNOWN_VALUE"),
                arguments("/steps/0/duration/unit", "null", "MISSING_FIELD"),
                arguments("/steps/0/duration/value", "-0.5", "INVALID_DURATION"),
                arguments("/steps/0/duration/value", "40000", "INVALID_DURATION"),
                arguments("/steps/0/duration/value", "1e999999999", "INVALID_DURATION"),
                arguments("/steps/0/duration/value", "1e-999999999", "INVALID_DURATION"),
                arguments("/steps/0/duration/value", "0.1234567", "INVALID_DURATION"),
                arguments("/steps/0/duration/value", "\"2\"", "WRONG_TYPE"),
                arguments("/steps/0/next/0/to", "\"S99\"", "UNKNOWN_TARGET"),
                arguments("/steps/0/next/0/to", "null", "MISSING_FIELD"),
                arguments("/steps/0/role", "5", "WRONG_TYPE"),
                arguments("/steps/0/outputs", "\"một\"", "WRONG_TYPE"),
                arguments("/steps/0/routingTable", "\"T9\"", "UNKNOWN_TABLE"),
                arguments("/steps/0/timeout", "{\"onTimeout\":\"S77\"}", "UNKNOWN_STEP"),
                arguments("/clock", "{\"supplementMode\":\"AGAIN\"}", "UNKNOWN_VALUE"),
                arguments("/clock", "{\"cutoff\":\"3 giờ chiều\"}", "INVALID_CUTOFF"),
                arguments("/clock", "{\"cutoff\":\"15:00\",\"cutoffEffect\":\"LATER\"}", "INVALID_CUTOFF"),
                arguments("/clock", "{\"consult\":{\"step\":\"S08\"}}", "UNKNOWN_STEP"),
                arguments("/stageTotals", "[{\"steps\":[\"S07\"]}]", "UNKNOWN_STEP"),
                arguments("/components", "[{\"requirement\":\"MAYBE\"}]", "UNKNOWN_VALUE"),
                arguments("/fees", "[{\"amount\":-1}]", "INVALID_NUMBER"),
                arguments("/effectiveFrom", "\"1/9/2026\"", "WRONG_TYPE"),
                arguments("/facts", "[{\"name\":\"có dấu\"}]", "INVALID_NAME"),
                arguments("/facts", "[{\"name\":\"a\"},{\"name\":\"a\"}]", "DUPLICATE_ID"),
                arguments("/decisionTables", "[{\"id\":\"T1\",\"inputs\":[\"b\"]}]", "UNKNOWN_FACT"),
                arguments("/decisionTables", "[{\"id\":\"T1\",\"rows\":[{\"when\":[\"-\"]}]}]", "INVALID_TABLE"),
                arguments("/decisionTables", "[{\"id\":\"S01\"}]", "DUPLICATE_ID"),
                arguments("/anything", "\"\\u0000\"", "ILLEGAL_CHARACTER"),
                arguments("/anything", "[".repeat(45) + "]".repeat(45), "TOO_DEEP"),
                arguments("/anything", "\"" + "a".repeat(10_001) + "\"", "TEXT_TOO_LONG"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void shouldNameTheFaultAndItsPlace(String pointer, String value, String code) {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        if (parent.isArray()) {
            ((tools.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(field), JsonTrees.tree(value));
        } else {
            ((ObjectNode) parent).set(field, JsonTrees.tree(value));
        }

        // when
        List<FormatFault> faults = faults(document);

        // then
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).startsWith(pointer);
            assertThat(fault.vietnamese()).isNotBlank().isNotEqualTo(fault.english());
            assertThat(fault.english()).startsWith("Expected");
        });
    }

    @Test
    void shouldListTheKnownKindsOfSteps() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        TestdataDocument.step(document, 0).put("kind", "TELEPORT");

        // when
        List<FormatFault> faults = faults(document);

        // then
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.expected()).contains("RECEIVE", "GUIDE", "RETURN_SUPPORT", "OTHER");
            assertThat(fault.found()).isEqualTo("\"TELEPORT\"");
            assertThat(fault.vietnamese()).contains("không có trong danh sách", "RECEIVE");
        });
    }

    @Test
    void shouldRefuseTooManySteps() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        var steps = document.withArray("steps");
        for (int i = 3; i <= 501; i++) {
            steps.addObject().put("id", "S" + i);
        }

        // when / then
        assertThat(faults(document)).extracting(FormatFault::code).containsExactly("TOO_MANY_STEPS");
    }

    @Test
    void shouldCollectFaultsFromAllOverTheDocument() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        document.put("code", "x");
        TestdataDocument.step(document, 0).put("kind", "?");
        TestdataDocument.step(document, 1).put("id", "S01");

        // when
        var thrown = catchThrowableOfType(ProcedureFormatException.class, () -> json.read(document));

        // then
        assertThat(thrown.faults())
                .extracting(FormatFault::code)
                .containsExactlyInAnyOrder("INVALID_CODE", "UNKNOWN_VALUE", "DUPLICATE_ID", "UNKNOWN_TARGET");
        assertThat(thrown).hasMessageContaining("/steps/1/id: Expected an id of its own");
    }

    private List<FormatFault> faults(byte[] text) {
        return catchThrowableOfType(ProcedureFormatException.class, () -> json.read(text))
                .faults();
    }

    private List<FormatFault> faults(JsonNode tree) {
        return catchThrowableOfType(ProcedureFormatException.class, () -> json.read(tree))
                .faults();
    }
}
