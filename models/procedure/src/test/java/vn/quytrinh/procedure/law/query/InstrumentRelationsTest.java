package vn.quytrinh.procedure.law.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.LawRegister;

class InstrumentRelationsTest {

    private static final LegalRegister VIETNAM = LawRegister.vietnam();

    @Test
    void shouldTellHowAnInstrumentStandsToOthers() {
        assertThat(InstrumentRelations.of(VIETNAM, "NĐ 118/2025/NĐ-CP"))
                .contains(new InstrumentRelations(
                        "NĐ 118/2025/NĐ-CP",
                        List.of("NĐ 45/2020/NĐ-CP"),
                        List.of("NĐ 367/2025/NĐ-CP", "NĐ 309/2026/NĐ-CP"),
                        List.of("NĐ 61/2018/NĐ-CP", "NĐ 107/2021/NĐ-CP"),
                        null));
        assertThat(InstrumentRelations.of(VIETNAM, "TT 01/2018/TT-VPCP"))
                .hasValueSatisfying(
                        relations -> assertThat(relations.replacedBy()).isEqualTo("TT 03/2025/TT-VPCP"));
        assertThat(InstrumentRelations.of(VIETNAM, "NĐ 999/1999")).isEmpty();
    }
}
