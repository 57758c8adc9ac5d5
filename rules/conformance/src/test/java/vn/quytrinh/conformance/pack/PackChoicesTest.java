package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;

class PackChoicesTest {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> unchosen() {
        return Stream.of(
                arguments(Finding.ALWAYS, Enforcement.ERRORS),
                arguments("soundness", Enforcement.ERRORS),
                arguments("law", Enforcement.ADVISORY),
                arguments("iso-9001", Enforcement.ADVISORY),
                arguments("rieng", Enforcement.ADVISORY));
    }

    @ParameterizedTest
    @MethodSource("unchosen")
    void shouldBlockByWhatWasAlwaysAskedAndBySoundnessWhereNothingIsChosen(String pack, Enforcement enforcement) {
        // then
        assertThat(new PackChoices(null, MON_2026_11_23).enforcement(pack)).isEqualTo(enforcement);
        assertThat(on(MON_2026_11_23, choice(pack, null, null)).enforcement(pack))
                .isEqualTo(enforcement);
    }

    @Test
    void shouldEnforceFromTheDayThatIsChosen() {
        // given
        PackChoice off = choice("law", null, false);
        PackChoice from = choice("law", MON_2026_11_23, true);

        // then
        assertThat(on(MON_2026_11_23.minusDays(1), from, off).enforcement("law"))
                .isEqualTo(Enforcement.ADVISORY);
        assertThat(on(MON_2026_11_23, from, off).enforcement("law")).isEqualTo(Enforcement.FULL);
    }

    @Test
    void shouldLetAnAgencyTurnSoundnessButNotTheRulesAlwaysAskedIntoAdvice() {
        // given
        PackChoices choices = on(MON_2026_11_23, choice("soundness", null, false), choice(Finding.ALWAYS, null, false));

        // then
        assertThat(choices.enforcement("soundness")).isEqualTo(Enforcement.ADVISORY);
        assertThat(choices.enforcement(Finding.ALWAYS)).isEqualTo(Enforcement.ERRORS);
    }

    private static PackChoices on(LocalDate day, PackChoice... chosen) {
        QualityRecords records = QualityFactory.eINSTANCE.createQualityRecords();
        for (PackChoice choice : chosen) {
            records.getPacks().add(choice);
        }
        return new PackChoices(records, day);
    }

    private static PackChoice choice(String pack, @Nullable LocalDate from, @Nullable Boolean enforced) {
        PackChoice choice = QualityFactory.eINSTANCE.createPackChoice();
        choice.setPack(pack);
        choice.setFrom(from);
        if (enforced != null) {
            choice.setEnforced(enforced);
        }
        return choice;
    }
}
