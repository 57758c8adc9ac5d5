package vn.quytrinh.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.procedure.law.LawRegister;

class LawsTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final Laws LAWS = new Laws(LawRegister.vietnam());

    @Test
    void shouldTellTheLawOfAProvinceWhoseCodeIsNotKnown() {
        assertThat(LAWS.regime(MON_2026_03_02, "VN.DONG-THAP").find("land.returnWithin"))
                .hasValueSatisfying(value -> assertThat(value.value()).isEqualTo("3"));
        assertThat(LAWS.regime(MON_2026_03_02, "VN.DONG-THAP.12").find("land.returnWithin"))
                .isPresent();
        assertThat(LAWS.regime(MON_2026_03_02, "VN.H05").find("land.returnWithin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H05", "VN.h05", "VN/../x", "VN.Đồng Tháp"})
    void shouldRefuseWhatIsNoTerritory(String scope) {
        assertThatThrownBy(() -> LAWS.regime(MON_2026_03_02, scope))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("SCOPE_INVALID"));
    }
}
