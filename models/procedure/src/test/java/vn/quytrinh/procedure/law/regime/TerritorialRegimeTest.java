package vn.quytrinh.procedure.law.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.territory.Territory;

/** A territory has the law of the one around it, but for what it says itself. */
class TerritorialRegimeTest {

    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);
    private static final List<String> CODES = List.of("H05", "H26", "H99", "DONG-THAP", "12", "3");

    @RepeatedTest(200)
    void shouldDifferFromTheTerritoryAroundOnlyByWhatIsItsOwn(RepetitionInfo repetition) {
        // given
        Random random = new Random(repetition.getCurrentRepetition());
        Territory child = territory(random);
        LegalRegister register = LawRegister.vietnam();
        Map<String, String> own = new TreeMap<>();
        shippedOwn(register, child).forEach(name -> own.put(name, ""));
        for (LegalParameter parameter : register.getParameters()) {
            if (random.nextInt(10) == 0 && !own.containsKey(parameter.getName())) {
                own.put(parameter.getName(), "own " + parameter.getName());
                parameter.getValues().add(value(parameter, child, "own " + parameter.getName()));
            }
            if (random.nextInt(10) == 0) {
                parameter.getValues().add(value(parameter, new Territory("VN.ELSEWHERE"), "elsewhere"));
            }
        }
        LegalRegimes regimes = LegalRegimes.of(register);

        // when
        LegalRegime here = regimes.at(NEW_YEAR_2026, child.id());
        LegalRegime around = regimes.at(NEW_YEAR_2026, child.chain().get(1).id());

        // then
        Map<String, ParameterInForce> expected = new TreeMap<>(around.parameters());
        expected.keySet().removeAll(own.keySet());
        Map<String, ParameterInForce> found = new TreeMap<>(here.parameters());
        found.keySet().removeAll(own.keySet());
        assertThat(found).as(child + ", " + own.keySet()).isEqualTo(expected);
        assertThat(here.forms()).isEqualTo(around.forms());
        assertThat(here.instruments()).containsAll(around.instruments());
        own.forEach((name, value) -> {
            ParameterInForce mine = here.find(name).orElseThrow();
            assertThat(mine.scope()).isEqualTo(child.id());
            assertThat(value.isEmpty() || mine.value().equals(value)).isTrue();
        });
        if (own.isEmpty() && here.instruments().equals(around.instruments())) {
            assertThat(here.fingerprint()).isEqualTo(around.fingerprint());
        }
    }

    private static Territory territory(Random random) {
        StringBuilder id = new StringBuilder("VN");
        for (int i = 0; i <= random.nextInt(3); i++) {
            id.append('.').append(CODES.get(random.nextInt(CODES.size())));
        }
        return new Territory(id.toString());
    }

    private static List<String> shippedOwn(LegalRegister register, Territory territory) {
        return register.getParameters().stream()
                .filter(parameter -> parameter.getValues().stream()
                        .anyMatch(value -> value.getScope().equals(territory.id())))
                .map(LegalParameter::getName)
                .toList();
    }

    private static ParameterValue value(LegalParameter parameter, Territory territory, String text) {
        ParameterValue value = LawFactory.eINSTANCE.createParameterValue();
        value.setId(parameter.getName() + "/" + territory);
        value.setValue(text);
        value.setScope(territory.id());
        value.setEffectiveFrom(LocalDate.of(2025, 12, 1));
        value.setRuleId("LR-034");
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setId(value.getId() + "/citation");
        citation.setInstrument("QĐ 138/2025/QĐ-UBND");
        value.setCitation(citation);
        return value;
    }
}
