package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.table.TestdataTable.ONLINE;
import static vn.quytrinh.handling.table.TestdataTable.PAGES;
import static vn.quytrinh.handling.table.TestdataTable.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;

class HostileTableTest {

    private static final String DEFINITIONS =
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"d\" name=\"T1\" namespace=\"x\">";
    private static final String ENTITIES = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(ENTITIES + DEFINITIONS + "&b;</definitions>", "TABLE_FORBIDDEN", "DOCTYPE"),
                Arguments.of(
                        "<!DOCTYPE d SYSTEM \"file:///etc/passwd\">" + DEFINITIONS + "</definitions>",
                        "TABLE_FORBIDDEN",
                        "DOCTYPE"),
                Arguments.of(DEFINITIONS + "&b;</definitions>", "TABLE_INVALID", "XML"),
                Arguments.of(DEFINITIONS + "<?xml-stylesheet href=\"x\"?></definitions>", "TABLE_FORBIDDEN", "chỉ thị"),
                Arguments.of(DEFINITIONS, "TABLE_INVALID", "XML"),
                Arguments.of("", "TABLE_INVALID", "XML"),
                Arguments.of("<definitions/>", "TABLE_FORBIDDEN", "<definitions>"),
                Arguments.of(DEFINITIONS + "<import/></definitions>", "TABLE_FORBIDDEN", "<import>"),
                Arguments.of(
                        DEFINITIONS + "<businessKnowledgeModel/></definitions>",
                        "TABLE_FORBIDDEN",
                        "<businessKnowledgeModel>"),
                Arguments.of(
                        DEFINITIONS + "<decision name=\"T1\"><context/></decision></definitions>",
                        "TABLE_FORBIDDEN",
                        "<context>"),
                Arguments.of(
                        DEFINITIONS
                                + "<decision name=\"T1\"><decisionTable aggregation=\"SUM\"/></decision></definitions>",
                        "TABLE_FORBIDDEN",
                        "aggregation"),
                Arguments.of(DEFINITIONS + "<decision><decision>".repeat(50_000), "TABLE_FORBIDDEN", "<decision>"),
                Arguments.of(
                        DEFINITIONS + " ".repeat(DmnXml.MOST_BYTES) + "</definitions>", "TABLE_TOO_LARGE", "byte"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldRefuseTheDocument(String dmn, String code, String vi) {
        assertRefused(dmn.getBytes(StandardCharsets.UTF_8), code, vi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void shouldRefuseADoctypeInAnyEncoding(String charset) {
        String dmn = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + ENTITIES + DEFINITIONS + "</definitions>";

        assertRefused(dmn.getBytes(Charset.forName(charset)), "TABLE_FORBIDDEN", "DOCTYPE");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("function(x) external {java:{class:\"java.lang.Runtime\"}}", "TABLE_FORBIDDEN"),
                Arguments.of("function(x) x", "TABLE_FORBIDDEN"),
                Arguments.of("{a: 1}.a", "TABLE_FORBIDDEN"),
                Arguments.of("count(for i in 1..1000000000 return i)", "TABLE_FORBIDDEN"),
                Arguments.of("some i in 1..1000000000 satisfies i < 0", "TABLE_FORBIDDEN"),
                Arguments.of("every i in 1..1000000000 satisfies i > 0", "TABLE_FORBIDDEN"),
                Arguments.of("matches(\"aaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")", "TABLE_FORBIDDEN"),
                Arguments.of("[matches][1](\"aaaa!\", \"(a+)+$\")", "TABLE_FORBIDDEN"),
                Arguments.of("[abs][1](1)", "TABLE_FORBIDDEN"),
                Arguments.of("today() > date(\"2026-01-01\")", "TABLE_FORBIDDEN"),
                Arguments.of("now()", "TABLE_FORBIDDEN"),
                Arguments.of("9 ** 999999999", "TABLE_FORBIDDEN"),
                Arguments.of("decimal(1, 999999999)", "TABLE_FORBIDDEN"),
                Arguments.of("java.lang.System.exit(1)", "TABLE_FORBIDDEN"),
                Arguments.of("- - - - 1", "TABLE_FORBIDDEN"),
                Arguments.of("(".repeat(200) + "1" + ")".repeat(200), "TABLE_TOO_LARGE"),
                Arguments.of("[".repeat(200) + "1" + "]".repeat(200), "TABLE_TOO_LARGE"),
                Arguments.of("1,".repeat(700) + "1", "TABLE_TOO_LARGE"),
                Arguments.of("\"" + "a".repeat(3_000) + "\"", "TABLE_TOO_LARGE"),
                Arguments.of("\"open", "TABLE_INVALID"),
                Arguments.of("1 /* no comments */", "TABLE_INVALID"),
                Arguments.of("1 +", "TABLE_INVALID"),
                Arguments.of("", "TABLE_INVALID"),
                Arguments.of("unheardOf", "TABLE_INVALID"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void shouldRefuseTheCellAndNameIt(String cell, String code) {
        byte[] dmn = DmnDocument.of(table(HitPolicy.UNIQUE, ONLINE, PAGES)
                .row("true", cell, "\"S01\"")
                .build());

        assertRefused(dmn, code, "dòng 1, cột 2");
        assertThatThrownBy(() -> DecisionTables.validate(Map.of("T1", dmn)))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void shouldRefuseAConditionAndNameIt() {
        var source = new DmnSource(
                DmnDocument.CONDITIONS,
                List.of(TableFact.of(PAGES)),
                List.of(),
                new TreeMap<>(Map.of("c_L1", "for i in 1..9 return i", "c_L2", "pages > unheardOf")));

        assertThatThrownBy(() -> DecisionTables.compile(Map.of(DmnDocument.CONDITIONS, DmnWriter.write(source))))
                .isInstanceOfSatisfying(HandlingException.class, e -> {
                    assertThat(e.code()).isEqualTo("TABLE_FORBIDDEN");
                    assertThat(e.vietnamese()).contains("điều kiện c_L1 dùng \"for\"");
                });
    }

    @Test
    void shouldRefuseMoreRowsThanATableMayHave() {
        TestdataTable large = table(HitPolicy.FIRST, ONLINE);
        for (int i = 0; i <= TableShape.MOST_ROWS; i++) {
            large.row("-", "\"S01\"");
        }

        assertThatThrownBy(() -> DmnDocument.of(large.build()))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.english()).contains("split it into several tables"));
    }

    @Test
    void shouldRefuseAChoiceThatFeelCannotQuote() {
        var quoted = TestdataTable.fact("place", "Nơi nộp", "Place", FactType.TEXT, "A", "\"B\"");

        assertThatThrownBy(() -> DmnDocument.of(
                        table(HitPolicy.UNIQUE, quoted).row("-", "\"S01\"").build()))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("TABLE_INVALID"));
    }

    @Test
    void shouldKeepManyChoices() {
        String[] wards = IntStream.range(0, 3_300).mapToObj(i -> "Phường " + i).toArray(String[]::new);
        var ward = TestdataTable.fact("ward", "Phường", "Ward", FactType.TEXT, wards);
        DecisionTables tables =
                table(HitPolicy.UNIQUE, ward).row("-", "\"S01\"").compile();

        assertThat(tables.facts("T1").get(0).choices()).hasSize(3_300);
        assertThatThrownBy(() -> tables.outcome("T1", Map.of("ward", "Phường 3300")))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.vietnamese()).hasSizeLessThan(500));
    }

    @Test
    void shouldAllowTheFunctionsItNames() {
        DecisionTables tables = table(HitPolicy.FIRST, PAGES)
                .row("> abs(-5)", "upper case(\"s01\")")
                .row("-", "\"S02\"")
                .compile();

        assertThat(tables.outcome("T1", Map.of("pages", 6))).isEqualTo("S01");
        assertThat(tables.outcome("T1", Map.of("pages", 5))).isEqualTo("S02");
    }

    private static void assertRefused(byte[] dmn, String code, String vi) {
        assertThatThrownBy(() -> DecisionTables.compile(Map.of("T1", dmn)))
                .isInstanceOfSatisfying(HandlingException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.vietnamese()).contains(vi);
                    assertThat(e.english()).doesNotContain("org.kie", "Exception", "DMN:");
                });
    }
}
