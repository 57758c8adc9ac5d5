package vn.quytrinh.engine.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class TerritoryFindingsTest {

    static Stream<Arguments> territories() {
        return Stream.of(
                Arguments.of("1.009645", null, List.of()),
                Arguments.of("1.009645", "VN", List.of()),
                Arguments.of("1.009645", "VN.H05.12", List.of()),
                Arguments.of("1.009645", "VN.DONG-THAP", List.of()),
                Arguments.of("1.009645.H05", "VN.H05.12", List.of()),
                Arguments.of("1.009645.H05", null, List.of("TR-01 INFO")),
                Arguments.of("1.009645.H05", "VN.H26", List.of("TR-02 WARN")),
                Arguments.of("1.009645.H05", "VN", List.of("TR-02 WARN")),
                Arguments.of("1.009645", "H05", List.of("TR-03 ERROR")),
                Arguments.of("1.009645", "VN.H99", List.of("TR-04 INFO")));
    }

    @ParameterizedTest
    @MethodSource("territories")
    void shouldTellOfATerritoryThatCanHardlyBeMeant(String code, @Nullable String territory, List<String> expected) {
        // given
        Procedure procedure = SampleProcedures.load("dau-tu-chap-thuan-chu-truong");
        procedure.setCode(code);
        procedure.setTerritory(territory);

        // when
        List<Finding> findings = TerritoryFindings.of(procedure);

        // then
        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .isEqualTo(expected);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.element()).isEqualTo(procedure.getId());
            assertThat(finding.message().vi()).contains(territory == null ? "Bắc Ninh (VN.H05)" : territory);
            assertThat(finding.message().en()).contains(territory == null ? "Bắc Ninh (VN.H05)" : territory);
        });
    }
}
