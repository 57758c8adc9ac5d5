package vn.quytrinh.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;

class ProcedureAgencyTest {

    static Stream<Arguments> procedures() {
        return Stream.of(
                arguments("VN.H05.12", "1.009645", "H05.12", List.of("H05.12", "H05", "*")),
                arguments("VN.H05", "1.009645.H26", "H05", List.of("H05", "*")),
                arguments(null, "1.009645.H26", "H26", List.of("H26", "*")),
                arguments(null, "1.009645", "*", List.of("*")),
                arguments("VN", "1.009645.H26", "*", List.of("*")),
                arguments("VN.DONG-THAP", null, "*", List.of("*")),
                arguments("dong thap", "1.009645", "*", List.of("*")));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void shouldTellWhoseProcedureItIs(
            @Nullable String territory, @Nullable String code, String agency, List<String> chain) {
        // given
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        procedure.setTerritory(territory);
        procedure.setCode(code);

        // then
        assertThat(ProcedureAgency.of(procedure)).isEqualTo(agency);
        assertThat(ProcedureAgency.chain(agency)).isEqualTo(chain);
    }
}
