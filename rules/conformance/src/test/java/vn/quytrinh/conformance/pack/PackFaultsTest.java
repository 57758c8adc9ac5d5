package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.quality.QualityPack;

/** A pack with broken rules tells every fault, with the rule, the place and what to do, in both languages. */
class PackFaultsTest {

    private static final String HEAD = """
            id: own
            name: "Quy tắc riêng"
            nameEn: "Own rules"
            version: "1"
            rules:
            """;

    private static final String RULE = """
              - id: OWN-1
                severity: WARN
                instrument: "QĐ 1"
                vi: "vi"
                en: "en"
                sentences:
            """;

    @Test
    void shouldTellAllFaultsOfTheText() {
        // given
        String yaml = HEAD + """
                  - id: OWN-1
                    severity: GRAVE
                    instrument: "QĐ 1"
                    colour: red
                    vi: "vi"
                    en: "en"
                    effectiveFrom: yesterday
                  - id: OWN-2
                    severity: WARN
                    vi: "vi"
                    en: "en"
                    sentences:
                      - always: STEP
                        messageVi: "vi"
                        messageEn: "en"
                """;

        // when
        PackFormatException refused = catchThrowableOfType(PackFormatException.class, () -> PackYaml.read(yaml));

        // then
        assertThat(refused.faults())
                .extracting(PackFault::rule, PackFault::place, PackFault::code)
                .containsExactlyInAnyOrder(
                        tuple("OWN-1", "/rules/0/severity", "CHOICE_EXPECTED"),
                        tuple("OWN-1", "/rules/0/colour", "UNKNOWN_FIELD"),
                        tuple("OWN-1", "/rules/0/effectiveFrom", "DATE_EXPECTED"),
                        tuple("OWN-2", "/rules/1/instrument", "TEXT_MISSING"),
                        tuple("OWN-2", "/rules/1/sentences/0/always", "UNKNOWN_FIELD"),
                        tuple("OWN-2", "/rules/1/sentences/0", "FORM_EXPECTED"));
        assertThat(refused.faults()).allSatisfy(fault -> {
            assertThat(fault.message().vi()).startsWith("Cần ");
            assertThat(fault.message().en()).startsWith("Expected ");
        });
        assertThat(refused).hasMessageContaining("OWN-1 /rules/0/severity: Expected one of ERROR, WARN, INFO");
    }

    @Test
    void shouldTellTheLineThatIsNoYaml() {
        assertThatThrownBy(() -> PackYaml.read("id: own\nname: \"x\nrules: ["))
                .isInstanceOfSatisfying(
                        PackFormatException.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.code()).isEqualTo("YAML_UNREADABLE");
                            assertThat(fault.message().vi()).contains("dòng ");
                        }));
    }

    @Test
    void shouldTellAllFaultsOfTheRules() {
        // given
        QualityPack pack = PackYaml.read(HEAD + RULE + """
                  - every: STEP
                    where: [[colour, EQUAL, "red"], [order, EQUAL, "two"]]
                    has: [[taste, PRESENT]]
                    messageVi: "Bước {label} {smell}"
                    messageEn: "Step {label}"
                """.indent(4) + RULE + """
                  - no: NOTHING
                    messageVi: " "
                    messageEn: "en"
                """.indent(4) + """
                    examples:
                      - fails: "ca"
                        sample: no-such-sample
                        change:
                          "/name": "not JSON"
                """);

        // when
        List<PackFault> faults = PackFaults.of(pack);

        // then
        assertThat(faults)
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly(
                        "/rules/0/sentences/0 UNKNOWN_WORD",
                        "/rules/0/sentences/0 VALUE_TYPE",
                        "/rules/0/sentences/0 UNKNOWN_WORD",
                        "/rules/0/sentences/0/messageVi UNKNOWN_PLACE",
                        "/rules/1/id RULE_ID",
                        "/rules/1/sentences/0 UNKNOWN_WORD",
                        "/rules/1/sentences/0/messageVi NO_MESSAGE",
                        "/rules/1/examples/0/sample UNKNOWN_SAMPLE",
                        "/rules/1/examples/0/change JSON_UNREADABLE");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo("OWN-1");
            assertThat(fault.message().vi()).isNotBlank();
            assertThat(fault.message().en()).isNotBlank();
        });
        assertThatThrownBy(() -> CompiledPack.of(pack))
                .isInstanceOfSatisfying(
                        PackFormatException.class,
                        refused -> assertThat(refused.faults()).isEqualTo(faults));
    }

    @Test
    void shouldTellACaseThatGivesNoProcedure() {
        // given
        QualityPack pack = PackYaml.read(HEAD + RULE + """
                  - no: STEP
                    messageVi: "vi"
                    messageEn: "en"
                """.indent(4) + """
                    examples:
                      - passes: "ca"
                        change:
                          "/steps": "\\"none\\""
                """);

        // then
        assertThat(PackFaults.of(pack)).extracting(PackFault::code).containsExactly("CASE_UNUSABLE");
    }

    @Test
    void shouldFindNothingWrongWithTheShippedPacks() {
        assertThat(ShippedPacks.all())
                .allSatisfy(pack -> assertThat(PackFaults.of(pack)).isEmpty());
    }
}
