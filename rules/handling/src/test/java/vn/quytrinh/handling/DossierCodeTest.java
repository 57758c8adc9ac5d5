package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of a dossier has the form of its regime (LR-082). */
class DossierCodeTest {

    @ParameterizedTest
    @CsvSource({
        "H05.12-260302-010001, 2026-03-02T09:00, false",
        "H26.12.1-260302-0112345, 2026-03-02T09:00, false",
        "H05.12-260302-01001, 2026-03-02T09:00, true",
        "000.00.01.H26-260302-0001, 2026-03-02T09:00, true",
        "000.00.01.H26-260102-0001, 2026-01-23T09:00, false"
    })
    void shouldFindACodeOfAnotherForm(String code, String acceptedAt, boolean found) {
        Stories dossier = Stories.under(HEALTH).code(code).event(ACCEPTED, acceptedAt);

        assertThat(findings(dossier.decision()).contains("DOSSIER_CODE_FORMAT")).isEqualTo(found);
    }
}
