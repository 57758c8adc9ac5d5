package vn.quytrinh.procedure.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.law.LawRegister;

class TerritoryTest {

    @Test
    void shouldTellTheTerritoriesAroundTheNearestFirst() {
        assertThat(new Territory("VN.H05.12.3").chain())
                .extracting(Territory::id)
                .containsExactly("VN.H05.12.3", "VN.H05.12", "VN.H05", "VN");
        assertThat(Territory.NATION.chain()).containsExactly(Territory.NATION);
    }

    @Test
    void shouldNotTakeAProvinceForAnotherWhoseCodeBeginsAlike() {
        Territory province = new Territory("VN.H05");

        assertThat(new Territory("VN.H05.12").isWithin(province)).isTrue();
        assertThat(province.isWithin(province)).isTrue();
        assertThat(new Territory("VN.H051").isWithin(province)).isFalse();
        assertThat(Territory.NATION.isWithin(province)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"VN, VN", "VN.H05, H05", "VN.H05.12, H05.12", "VN.DONG-THAP, DONG-THAP"})
    void shouldNameItsCalendar(String territory, String calendar) {
        assertThat(new Territory(territory).calendar()).isEqualTo(calendar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "H05", "vn", "VN.", "VN.h05", "VN..H05", "VN.Đồng Tháp", "VN.-A", "VN.1.2.3.4.5.6", "VNH05"})
    void shouldRefuseAnotherForm(String text) {
        assertThat(Territory.isTerritory(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Territory(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void shouldTakeAProcedureWithoutTerritoryForTheNations() {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        assertThat(Territory.of(procedure)).isEqualTo(Territory.NATION);

        procedure.setTerritory("VN.H26");
        assertThat(Territory.of(procedure).id()).isEqualTo("VN.H26");
    }

    @ParameterizedTest
    @CsvSource({"1.009645.H05, VN.H05", "1.009645.000.00.00.H56, VN.H56", "1.009645, ", "1.009645.000.00.00, ", ", "})
    void shouldReadTheProvinceOffANationalCode(String code, String province) {
        assertThat(Territory.ofCode(code).map(Territory::id).orElse(null)).isEqualTo(province);
    }

    @Test
    void shouldNameEveryProvinceWithLawOfItsOwn() {
        List<Territory> provinces = LawRegister.territories().stream()
                .filter(territory -> !territory.equals(Territory.NATION))
                .toList();

        assertThat(provinces).extracting(Territory::id).contains("VN.DONG-THAP", "VN.H26");
        assertThat(provinces)
                .allSatisfy(
                        province -> assertThat(KnownTerritories.name(province)).isPresent());
    }
}
