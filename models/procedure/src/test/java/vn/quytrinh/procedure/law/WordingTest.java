package vn.quytrinh.procedure.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawSearch;
import vn.quytrinh.procedure.law.regime.LegalRegimes;
import vn.quytrinh.procedure.xmi.ModelXmi;

class WordingTest {

    /** As a release published before the register had words of its own holds it. */
    private static final String EARLIER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <law:LegalRegister xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:law="http://quytrinh.vn/model/1.0/law" id="vn-law">
              <instruments id="nd-56-2017-nd-cp" number="NĐ 56/2017/NĐ-CP" role="child protection: limit of 12 hours" effectiveFrom="2017-07-01" source="LR-120 [unchecked: dates of the rule]"/>
              <rules id="LR-061" topic="overdue" statement="Re-appointment at most once" instrumentText="NĐ 61/2018 Đ19" articleText="…" effectiveFrom="2018-06-21" target="DOSSIER" check="count(reappointments) &lt;= 1" source="[seen]" verified="true"/>
            </law:LegalRegister>
            """;

    private static final LegalRegister REGISTER =
            ModelXmi.read(EARLIER.getBytes(StandardCharsets.UTF_8), LegalRegister.class);

    @Test
    void shouldGiveTheWordsOfTheSourceWhereAnEarlierReleaseHasNoOthers() {
        assertThat(Wording.of(REGISTER.getInstruments().get(0)))
                .isEqualTo(new Wording("child protection: limit of 12 hours", "child protection: limit of 12 hours"));
        assertThat(Wording.of(REGISTER.getRules().get(0)))
                .isEqualTo(new Wording("Re-appointment at most once", "Re-appointment at most once"));
    }

    @Test
    void shouldShowAndFindTheLawOfAnEarlierRelease() {
        assertThat(LawSearch.of(REGISTER).find("re-appointment"))
                .singleElement()
                .extracting(LawEntry::vietnameseContent, LawEntry::englishContent)
                .containsOnly("Re-appointment at most once");
        assertThat(LegalRegimes.of(REGISTER).at(LocalDate.of(2020, 1, 1), "VN").instruments())
                .singleElement()
                .extracting(instrument -> instrument.vietnamese())
                .isEqualTo("child protection: limit of 12 hours");
    }
}
