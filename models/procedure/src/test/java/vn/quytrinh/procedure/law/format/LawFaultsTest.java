package vn.quytrinh.procedure.law.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.procedure.law.TestdataLaw;

/** Everything that can be wrong with the files of law is named with its file and line. */
class LawFaultsTest {

    private static Arguments fault(String old, String by, String file, String marked, String english, String found) {
        return Arguments.of(old, by, file, marked, english, found);
    }

    /** What is replaced, by what, the file, a text on the line that must be named, what is expected, what is found. */
    private static Stream<Arguments> faults() {
        return Stream.of(
                fault("role: cũ", "rôle: cũ", "instruments.yaml", "rôle", "the fields id, number", "\"rôle\""),
                fault("    role: cũ\n", "", "instruments.yaml", "- id: nd-1", "role: Expected a text", "nothing"),
                fault("role: cũ", "role:", "instruments.yaml", "role:", "role: Expected a text", "nothing"),
                fault("role: cũ", "role: [a]", "instruments.yaml", "role: [a]", "role: Expected a text", "a list"),
                fault("role: cũ", "role: \" \"", "instruments.yaml", "role: \" \"", "role: Expected a text", "\" \""),
                fault(
                        "    roleVi: Nghị định cũ\n",
                        "",
                        "instruments.yaml",
                        "- id: nd-1",
                        "roleVi: Expected a text",
                        "nothing"),
                fault(
                        "roleEn: Old decree",
                        "roleEn:",
                        "instruments.yaml",
                        "roleEn:",
                        "roleEn: Expected a text",
                        "nothing"),
                fault(
                        "    statementVi: Chỉ được yêu cầu bổ sung một lần\n",
                        "",
                        "rules.yaml",
                        "- id: LR-1",
                        "statementVi: Expected a text",
                        "nothing"),
                fault(
                        "statementEn: A supplement may be requested only once",
                        "statementEn: [once]",
                        "rules.yaml",
                        "[once]",
                        "statementEn: Expected a text",
                        "a list"),
                fault(
                        "role: cũ",
                        "role: cũ\n    role: mới",
                        "instruments.yaml",
                        "role: mới",
                        "every field once",
                        "\"role\" a second time"),
                fault(
                        "effectiveFrom: 2020-01-01",
                        "effectiveFrom: 1/1/2020",
                        "instruments.yaml",
                        "1/1/2020",
                        "effectiveFrom: Expected a date like 2025-07-01",
                        "1/1/2020"),
                fault(
                        "effectiveFrom: 2020-01-01",
                        "effectiveFrom: 2020-02-30",
                        "instruments.yaml",
                        "2020-02-30",
                        "a date like 2025-07-01",
                        "2020-02-30"),
                fault(
                        "effectiveTo: 2021-12-31",
                        "effectiveTo: 2019-12-31",
                        "instruments.yaml",
                        "2019-12-31",
                        "effectiveTo: Expected a day from 2020-01-01 on",
                        "2019-12-31"),
                fault(
                        "id: nd-2",
                        "id: nd-1 # 2",
                        "instruments.yaml",
                        "nd-1 # 2",
                        "an id of its own",
                        "nd-1 a second time"),
                fault("id: nd-2", "id: nd 2", "instruments.yaml", "id: nd 2", "unaccented letters", "nd 2"),
                fault("- id: LR-1", "- id: nd-3", "rules.yaml", "- id: nd-3", "an id of its own", "nd-3 a second time"),
                fault(
                        "number: NĐ 3/2023/NĐ-CP",
                        "number: NĐ 1/2020/NĐ-CP # 2",
                        "instruments.yaml",
                        "NĐ-CP # 2",
                        "an id of its own",
                        "NĐ 1/2020/NĐ-CP a second time"),
                fault(
                        "successor: NĐ 2/2022/NĐ-CP",
                        "successor: NĐ 2/2022",
                        "instruments.yaml",
                        "successor: NĐ 2/2022",
                        "the number of an instrument of this register",
                        "NĐ 2/2022. Maybe correct it or add it to the register (NĐ 2/2022/NĐ-CP?)"),
                fault(
                        "role: mới",
                        "role: mới\n    successor: NĐ 1/2020/NĐ-CP",
                        "instruments.yaml",
                        "successor: NĐ 2",
                        "successors that do not come back",
                        "NĐ 1/2020/NĐ-CP → NĐ 2/2022/NĐ-CP → NĐ 1/2020/NĐ-CP"),
                fault(
                        "- NĐ 2/2022/NĐ-CP",
                        "- NĐ 3/2023/NĐ-CP",
                        "instruments.yaml",
                        "- NĐ 3/2023/NĐ-CP",
                        "another instrument",
                        "NĐ 3/2023/NĐ-CP"),
                fault("amends:\n      - NĐ 2/2022/NĐ-CP", "amends: x", "instruments.yaml", "amends: x", "a list", "x"),
                fault(
                        "verified: false",
                        "verified: true # 2",
                        "instruments.yaml",
                        "verified: true # 2",
                        "verified: false where the source says [unchecked…]",
                        "true, source: [unchecked: med]"),
                fault("verified: true", "verified: có", "instruments.yaml", "có", "true or false", "có"),
                fault(
                        "role: cũ",
                        "role: cũ\n    scope: Hà Nội",
                        "instruments.yaml",
                        "scope:",
                        "a territory like VN or VN.H05",
                        "Hà Nội"),
                fault("value: 7", "value: bảy", "parameters.yaml", "bảy", "a number of WORKING_DAY", "bảy"),
                fault("unit: WORKING_DAY", "unit: DAY", "parameters.yaml", "unit: DAY", "one of CLOCK_HOUR", "DAY"),
                fault("scope: VN.H05", "scope: vn-h05", "parameters.yaml", "vn-h05", "a territory like", "vn-h05"),
                fault("ruleId: LR-1", "ruleId: LR-9", "parameters.yaml", "LR-9", "the id of a legal rule", "LR-9"),
                fault(
                        "citation: NĐ 2/2022/NĐ-CP Đ6",
                        "citation: luật nào đó",
                        "parameters.yaml",
                        "luật nào đó",
                        "a citation like",
                        "luật nào đó"),
                fault(
                        "citation: NĐ 2/2022/NĐ-CP Đ6",
                        "citation: NĐ 9/2022/NĐ-CP Đ6",
                        "parameters.yaml",
                        "NĐ 9/2022",
                        "the number of an instrument",
                        "NĐ 9/2022/NĐ-CP"),
                fault(
                        "citation: NĐ 2/2022/NĐ-CP Đ6",
                        "citation: NĐ 1/2020/NĐ-CP Đ6",
                        "parameters.yaml",
                        "NĐ 1/2020/NĐ-CP Đ6",
                        "an instrument in force 2022-01-01 – …",
                        "NĐ 1/2020/NĐ-CP, in force 2020-01-01 – 2021-12-31"),
                fault(
                        "effectiveFrom: 2022-01-01\n        effectiveTo: 2022-12-31",
                        "effectiveFrom: 2022-06-01",
                        "parameters.yaml",
                        "effectiveFrom: 2023-01-01",
                        "a period of its own",
                        "2023-01-01 – …, which overlaps 2022-06-01 – …"),
                fault(
                        "effectiveTo: 2021-12-31\n        scope: VN\n",
                        "effectiveTo: 2019-12-31\n        scope: VN\n",
                        "parameters.yaml",
                        "2019-12-31",
                        "a day from 2020-01-01 on",
                        "2019-12-31"),
                fault("target: DOSSIER", "target: NGƯỜI", "rules.yaml", "NGƯỜI", "one of MODEL, DOSSIER", "NGƯỜI"),
                fault("severity: ERROR", "severity: BAD", "rules.yaml", "BAD", "one of ERROR, WARN, INFO", "BAD"),
                fault(
                        "- NĐ 1/2020/NĐ-CP Đ5",
                        "- NĐ 3/2023/NĐ-CP\n    effectiveTo: 2022-01-01",
                        "rules.yaml",
                        "NĐ 3/2023",
                        "an instrument in force 2020-01-01 – 2022-01-01",
                        "NĐ 3/2023/NĐ-CP, in force 2023-01-01 – …"),
                fault("kind: SLIP", "kind: SLIPP", "forms.yaml", "SLIPP", "a kind of form of this register", "SLIPP"),
                fault(
                        "effectiveFrom: 2022-01-01\n    forms",
                        "effectiveFrom: 2021-06-01\n    forms",
                        "forms.yaml",
                        "2021-06-01",
                        "a period of its own",
                        "forms-2, forms-1"),
                fault(
                        "name: Phiếu mới\n        kind: SLIP",
                        "name: Phiếu mới\n        kind: SLIP\n      - number: \"07\"\n        name: Hai\n        kind: SLIP",
                        "forms.yaml",
                        "\"07\"",
                        "an id of its own",
                        "a number or kind a second time: 07"),
                fault(
                        "effect: AT_ACCEPTANCE",
                        "effect: LATER",
                        "transitions.yaml",
                        "LATER",
                        "one of AT_ACCEPTANCE, AT_ONCE",
                        "LATER"),
                fault(
                        "transitions:\n",
                        "transitions:\n" + TestdataLaw.transition("effect: AT_ACCEPTANCE"),
                        "transitions.yaml",
                        "- id: special",
                        "exactly one default transition",
                        "2"),
                fault(
                        "transitions:\n",
                        "transitions:\n" + TestdataLaw.transition("effect: AT_ONCE\neffectiveFrom: 2022-01-01"),
                        "transitions.yaml",
                        "effect: AT_ONCE",
                        "the instrument or parameters that govern at once",
                        "AT_ONCE"),
                fault(
                        "transitions:\n",
                        "transitions:\n"
                                + TestdataLaw.transition(
                                        "effect: AT_ONCE\neffectiveFrom: 2022-02-01\nparameters:\n  - wait"),
                        "transitions.yaml",
                        "- wait",
                        "a day on which the parameter changes",
                        "wait, 2022-02-01"),
                fault(
                        "transitions:\n",
                        "transitions:\n"
                                + TestdataLaw.transition(
                                        "effect: AT_ONCE\neffectiveFrom: 2022-01-01\nparameters:\n  - waits"),
                        "transitions.yaml",
                        "- waits",
                        "the name of a parameter",
                        "waits"),
                fault(
                        "transitions:\n",
                        "transitions:\n"
                                + TestdataLaw.transition(
                                        "effect: AT_ONCE\neffectiveFrom: 2021-01-01\ninstrument: NĐ 2/2022/NĐ-CP"),
                        "transitions.yaml",
                        "instrument: NĐ 2",
                        "an instrument in force 2021-01-01",
                        "NĐ 2/2022/NĐ-CP, in force 2022-01-01 – …"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void shouldNameTheLineOfAFault(String old, String by, String file, String marked, String english, String found) {
        // given
        List<LawFile> files = TestdataLaw.files(old, by);
        int line = lineOf(text(files, file), marked);

        // when
        var thrown = catchThrowableOfType(LawFormatException.class, () -> LawFormat.read("test", files));

        // then
        assertThat(thrown.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.english()).contains("Expected ", english, " but found " + found, " Maybe ");
            assertThat(fault.vietnamese()).contains("Cần ", " nhưng thấy ", " Hãy ");
        });
        assertThat(thrown).hasMessageContaining(file + ":" + line + ": ");
    }

    @Test
    void shouldReportAllFaultsOfAllFilesByFileAndLine() {
        // given
        List<LawFile> files = TestdataLaw.files(
                "value: 7", "value: bảy",
                "role: cũ", "role: [cũ]",
                "number: \"06\"", "number:",
                "severity: ERROR", "severity: BAD",
                "statementVi: Theo luật lúc tiếp nhận", "statement: x",
                "scope: VN.H05", "scope: H05");

        // when
        var thrown = catchThrowableOfType(LawFormatException.class, () -> LawFormat.read("test", files));

        // then
        assertThat(thrown.faults())
                .extracting(LawFault::file)
                .containsExactly(
                        "instruments.yaml",
                        "rules.yaml",
                        "parameters.yaml",
                        "parameters.yaml",
                        "forms.yaml",
                        "transitions.yaml",
                        "transitions.yaml");
        assertThat(thrown.faults().get(2).line())
                .isLessThan(thrown.faults().get(3).line());
    }

    private static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("instruments: &a []\nb: *a\n", 1, "a plain value", "&a"),
                Arguments.of(
                        "instruments: []\nb: !!java.io.File [x]\n",
                        2,
                        "a plain value",
                        "!<tag:yaml.org,2002:java.io.File>"),
                Arguments.of("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", 3, "a plain value", "*b"),
                Arguments.of("instruments: " + "[".repeat(100_000) + "\n", 1, "no deep nesting", "17 levels"),
                Arguments.of("instruments: [\n", 2, "well-formed YAML", ""),
                Arguments.of("instruments:\n\t- x\n", 2, "well-formed YAML", ""),
                Arguments.of("", 1, "named fields", "an empty file"),
                Arguments.of("a: 1\n---\nb: 2\n", 2, "well-formed YAML", ""),
                Arguments.of("- x\n", 1, "named fields", "a list"),
                Arguments.of(
                        "instruments:\n  - " + Normalizer.normalize("số", Normalizer.Form.NFD) + "\n",
                        2,
                        "composed Unicode",
                        ""),
                Arguments.of("# " + "x".repeat(YamlText.MAX_BYTES), 1, "at most 4 MB", "4194306 bytes"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void shouldRefuseWhatIsNoPlainYaml(String text, int line, String english, String found) {
        // given
        List<LawFile> files = replaced("instruments.yaml", text.getBytes(StandardCharsets.UTF_8));

        // when
        var thrown = catchThrowableOfType(LawFormatException.class, () -> LawFormat.read("test", files));

        // then
        assertThat(thrown.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("instruments.yaml");
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.english()).contains(english).contains(found);
        });
    }

    @Test
    void shouldRefuseWhatIsNotUtf8() {
        // given
        List<LawFile> files = replaced("forms.yaml", new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28});

        // when
        var thrown = catchThrowableOfType(LawFormatException.class, () -> LawFormat.read("test", files));

        // then
        assertThat(thrown.faults())
                .anySatisfy(fault -> assertThat(fault.english()).contains("Expected UTF-8 text"));
    }

    @Test
    void shouldRefuseAMissingAndAnUnknownFile() {
        // given
        List<LawFile> files = new ArrayList<>(TestdataLaw.files());
        files.remove(0);
        files.add(TestdataLaw.file("other.yaml", "a: 1"));

        // when
        var thrown = catchThrowableOfType(LawFormatException.class, () -> LawFormat.read("test", files));

        // then
        assertThat(thrown.faults())
                .extracting(LawFault::text)
                .anySatisfy(text -> assertThat(text).startsWith("other.yaml:1: Expected one of instruments.yaml"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("instruments.yaml:1:").contains("no such file"));
    }

    private static List<LawFile> replaced(String name, byte[] content) {
        return TestdataLaw.files().stream()
                .map(file -> file.name().equals(name) ? new LawFile(name, content) : file)
                .toList();
    }

    private static String text(List<LawFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static int lineOf(String text, String marked) {
        String before = text.substring(0, text.indexOf(marked));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }
}
