package vn.quytrinh.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.engine.EngineException;

class DossierCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H05.12-260212-010001",
                "H05.120.01-260125-010001",
                "000.00.01.H26-180601-0001",
                "H26.12.1-250701-0001",
                "H26.12.1-260124-0001",
                "G09-240229-12345"
            })
    void shouldTakeTheFormOfItsDate(String code) {
        assertThat(DossierCode.check(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nope",
                "000.00.01.H26-260125-0001",
                "H26.12.1-260125-0001",
                "H05.12-260230-010001",
                "H05.12-260212-010001 ",
                "H05.12-260212-01",
                "H05.12-260212-0100000000000000000000000000000000000000000000000000000000"
            })
    void shouldRefuseAnythingElse(String code) {
        assertThatThrownBy(() -> DossierCode.check(code))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("DOSSIER_CODE_INVALID"));
    }
}
