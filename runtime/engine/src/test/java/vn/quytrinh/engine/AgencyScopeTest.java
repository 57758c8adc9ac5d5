package vn.quytrinh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.engine.dossier.DossierCode;

class AgencyScopeTest {

    @ParameterizedTest
    @CsvSource({
        "H05, H05.12-260212-010001, true",
        "H05.12, H05.12-260212-010001, true",
        "H05.12, H05.12.3-260212-010001, true",
        "H05.1, H05.12-260212-010001, false",
        "H05.12, H05-260212-010001, false",
        "H06, H05.12-260212-010001, false",
        "*, H05.12-260212-010001, true",
        "H26, 000.00.01.H26-180601-0001, true",
        "H01, 000.00.01.H26-180601-0001, false",
        "H05, nonsense, false"
    })
    void shouldCoverTheAgencyOfADossierAndThoseBelow(String agency, String code, boolean covered) {
        assertThat(AgencyScope.of(agency).covers(DossierCode.agency(code))).isEqualTo(covered);
    }

    @Test
    void shouldCoverNoScopeWiderThanItself() {
        assertThat(AgencyScope.of("H05").covers(AgencyScope.of("H05.1", "H05.2")))
                .isTrue();
        assertThat(AgencyScope.of("H05").covers(AgencyScope.of("H05.1", "H06"))).isFalse();
        assertThat(AgencyScope.of("H05").covers(AgencyScope.ALL)).isFalse();
        assertThat(AgencyScope.NONE.covers("H05")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "H05, H05.12, H05.12",
        "H05, *, H05",
        "*, *, *",
        "H05.12, H05.12, H05.12",
        "H05.1, H05.12, ",
        "H05, H06, "
    })
    void shouldShareWhatBothCover(String one, String other, @Nullable String shared) {
        AgencyScope expected = shared == null ? AgencyScope.NONE : AgencyScope.of(shared);

        assertThat(AgencyScope.of(one).and(AgencyScope.of(other))).isEqualTo(expected);
        assertThat(AgencyScope.of(other).and(AgencyScope.of(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h05", "H05.", "H05.*", "H05' or 1=1", "**"})
    void shouldRefuseWhatIsNoAgency(String text) {
        assertThatThrownBy(() -> AgencyScope.of(text))
                .isInstanceOf(EngineException.class)
                .extracting("code")
                .isEqualTo("AGENCY_INVALID");
    }
}
