package vn.quytrinh.procedure.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.procedure.law.format.LawFormat;

class LawRegisterTest {

    private static final LegalRegister VIETNAM = LawRegister.vietnam();

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What may stand in an English text as it is: numbers of instruments and articles, and names. */
    private static final Pattern KEPT =
            Pattern.compile("\\([^()]*\\)|[NQ]Đ \\d\\S*|Đ\\d+|Luật Hộ tịch 03/2026/QH16|Hà Nội|Đồng Tháp|Nghệ An|Tết");

    @Test
    void shouldGiveAModelOfItsOwnEachTime() {
        // given
        LegalRegister changed = LawRegister.vietnam();

        // when
        changed.getInstruments().clear();

        // then
        assertThat(EcoreUtil.equals(VIETNAM, LawRegister.vietnam())).isTrue();
        assertThat(VIETNAM.getInstruments()).hasSize(40);
    }

    @Test
    void shouldShipTheFilesAsTheyAreWritten() {
        assertThat(LawFormat.write(VIETNAM)).isEqualTo(LawRegister.files());
    }

    @Test
    void shouldHoldAllRulesWithTheirSeverityAndDoubts() {
        assertThat(VIETNAM.getRules()).hasSize(80).doesNotHaveDuplicates();
        assertThat(VIETNAM.getRules())
                .allSatisfy(rule -> assertThat(rule.isVerified())
                        .isEqualTo(!rule.getSource().contains("[unchecked")));
        assertThat(VIETNAM.getRules())
                .filteredOn(rule -> rule.getId().equals("LR-030"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.getCitations()).hasSize(3));
        assertThat(VIETNAM.getRules())
                .filteredOn(rule -> rule.getCitations().isEmpty())
                .extracting(LegalRule::getId)
                .containsExactly("LR-005", "LR-041", "LR-052", "LR-130", "LR-131");
    }

    static Stream<Arguments> wordings() {
        return Stream.concat(
                VIETNAM.getRules().stream()
                        .map(rule -> Arguments.of(rule.getId(), rule.getStatement(), Wording.of(rule))),
                VIETNAM.getInstruments().stream()
                        .map(each -> Arguments.of(each.getId(), each.getRole(), Wording.of(each))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void shouldWordTheSourceInBothLanguagesWithAllItsNumbers(String id, String source, Wording wording) {
        // when
        String english = KEPT.matcher(wording.english()).replaceAll("");

        // then
        assertThat(numbers(wording.vietnamese())).containsExactlyInAnyOrderElementsOf(numbers(source));
        assertThat(numbers(wording.english())).containsAll(numbers(source));
        assertThat(wording.vietnamese()).isNotEqualTo(wording.english()).matches(text -> !isPlainLatin(text));
        assertThat(isPlainLatin(english)).as(english).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "QĐ 93/2007/QĐ-TTg, QĐ 09/2015/QĐ-TTg",
        "QĐ 09/2015/QĐ-TTg, NĐ 61/2018/NĐ-CP",
        "NĐ 61/2018/NĐ-CP, NĐ 118/2025/NĐ-CP",
        "NĐ 107/2021/NĐ-CP, NĐ 118/2025/NĐ-CP",
        "TT 01/2018/TT-VPCP, TT 03/2025/TT-VPCP",
        "NĐ 42/2022/NĐ-CP, NĐ 224/2026/NĐ-CP",
        "Luật Hộ tịch 60/2014/QH13, Luật Hộ tịch 03/2026/QH16",
        "Luật Xây dựng 2014, Luật Xây dựng 135/2025/QH15"
    })
    void shouldKnowTheSuccessorAndThatTheFormerEndsBeforeIt(String old, String successor) {
        // when
        LegalInstrument ended = instrument(old);

        // then
        assertThat(ended.getSuccessor()).isSameAs(instrument(successor));
        assertThat(ended.getEffectiveTo())
                .isEqualTo(instrument(successor).getEffectiveFrom().minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "NĐ 107/2021/NĐ-CP, NĐ 61/2018/NĐ-CP",
        "NĐ 118/2025/NĐ-CP, NĐ 45/2020/NĐ-CP",
        "NĐ 367/2025/NĐ-CP, NĐ 118/2025/NĐ-CP",
        "NĐ 309/2026/NĐ-CP, NĐ 118/2025/NĐ-CP",
        "NĐ 310/2026/NĐ-CP, NĐ 45/2020/NĐ-CP",
        "NĐ 301/2026/NĐ-CP, NĐ 63/2024/NĐ-CP"
    })
    void shouldKnowWhatAmends(String amending, String amended) {
        assertThat(instrument(amending).getAmends()).contains(instrument(amended));
    }

    @Test
    void shouldCarryDoubts() {
        assertThat(instrument("NĐ 61/2018/NĐ-CP").isVerified()).isFalse();
        assertThat(instrument("NĐ 309/2026/NĐ-CP").isVerified()).isTrue();
        assertThat(instrument("QĐ 138/2025/QĐ-UBND").getScope()).isEqualTo("VN.DONG-THAP");
        assertThat(VIETNAM.getTransitions()).hasSize(2).noneMatch(rule -> rule.isVerified());
        assertThat(VIETNAM.getFormRegimes().get(1).getNote()).contains("Bộ Tư pháp");
        assertThat(VIETNAM.getParameters()).hasSize(80);
    }

    @Test
    void shouldGiveParametersAndValuesIdsThatStay() {
        List<String> ids = VIETNAM.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("supplement.mode"))
                .flatMap(parameter -> parameter.getValues().stream())
                .map(value -> value.getId())
                .toList();

        assertThat(ids)
                .containsExactly(
                        "supplement.mode/VN/2015-05-15",
                        "supplement.mode/VN/2018-06-21",
                        "supplement.mode/VN/2025-07-01");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Tells whether there is no letter with marks, nor a đ. */
    private static boolean isPlainLatin(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK || c == 'đ' || c == 'Đ');
    }

    private static LegalInstrument instrument(String number) {
        return VIETNAM.getInstruments().stream()
                .filter(instrument -> instrument.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
