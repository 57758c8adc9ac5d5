package vn.quytrinh.procedure.law.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawCitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "NĐ 118/2025/NĐ-CP Đ17.2.a | NĐ 118/2025/NĐ-CP | Đ17 | 2 | a",
                "NĐ 118/2025/NĐ-CP Đ4.2a | NĐ 118/2025/NĐ-CP | Đ4 | 2a | -",
                "NĐ 118/2025/NĐ-CP | NĐ 118/2025/NĐ-CP | - | - | -",
                "NĐ 118/2025 Đ17 | NĐ 118/2025 | Đ17 | - | -",
                "118/2025 Đ17 | 118/2025 | Đ17 | - | -",
                "NQ 66.7/2025/NQ-CP Đ2-4 | NQ 66.7/2025/NQ-CP | Đ2-4 | - | -",
                "khoản 2 Điều 17 | '' | Đ17 | 2 | -",
                "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP | NĐ 118/2025/NĐ-CP | Đ17 | 2 | a",
                "Khoản 2 Điều 17 của Nghị định 118/2025/NĐ-CP | NĐ 118/2025/NĐ-CP | Đ17 | 2 | -",
                "Điều 115 khoản 3 | '' | Đ115 | 3 | -",
                "Nghị định 118/2025/NĐ-CP, Điều 17, khoản 2, điểm đ | NĐ 118/2025/NĐ-CP | Đ17 | 2 | đ",
                "BLDS 91/2015/QH13 Đ148.5 | BLDS 91/2015/QH13 | Đ148 | 5 | -",
                "Luật Hộ tịch 03/2026/QH16 | Luật Hộ tịch 03/2026/QH16 | - | - | -",
                "Luật Xây dựng 2014 Đ102.1.c | Luật Xây dựng 2014 | Đ102 | 1 | c",
                "CT 13/CT-TTg | CT 13/CT-TTg | - | - | -",
                "TT 03/2025/TT-VPCP Phụ lục I | TT 03/2025/TT-VPCP | PL I | - | -",
                "QĐ 766/QĐ-TTg PL | QĐ 766/QĐ-TTg | PL | - | -",
                "Thông tư số 03/2025/TT-VPCP | TT 03/2025/TT-VPCP | - | - | -"
            })
    void shouldReadACitationAsPeopleWriteIt(
            String text, String instrument, String article, String clause, String point) {
        assertThat(LawCitation.parse(text)).isEqualTo(new LawCitation(instrument, article, clause, point));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NĐ 118/2025/NĐ-CP Đ17.2.a",
                "NĐ 118/2025/NĐ-CP Đ17.2a",
                "NĐ 118/2025/NĐ-CP",
                "TT 03/2025/TT-VPCP PL I",
                "CT 13/CT-TTg",
                "NĐ 309/2026/NĐ-CP Đ10-14"
            })
    void shouldWriteWhatItRead(String text) {
        assertThat(LawCitation.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "as declared in the decision", "special law / decision", "Đ", "khoản 2"})
    void shouldRefuseWhatIsNoCitation(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawCitation.parse(text))
                .withMessageContaining("Expected a citation")
                .withMessageContaining("NĐ 118/2025/NĐ-CP Đ17.2.a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NĐ 118/2025/NĐ-CP | NĐ 118/2025/NĐ-CP Đ17.2.a | true",
                "NĐ 118/2025/NĐ-CP Đ17 | NĐ 118/2025/NĐ-CP Đ17.2.a | true",
                "NĐ 118/2025/NĐ-CP Đ17.2 | NĐ 118/2025/NĐ-CP Đ17.2.a | true",
                "NĐ 118/2025/NĐ-CP Đ17.2.a | NĐ 118/2025/NĐ-CP Đ17.2 | false",
                "NĐ 118/2025/NĐ-CP Đ17 | NĐ 118/2025/NĐ-CP | false",
                "NĐ 118/2025/NĐ-CP Đ1 | NĐ 118/2025/NĐ-CP Đ17 | false",
                "NĐ 118/2025/NĐ-CP Đ17.2 | NĐ 118/2025/NĐ-CP Đ17.2a | false",
                "118/2025 | NĐ 118/2025/NĐ-CP Đ17 | true",
                "nghị định 118/2025 | NĐ 118/2025/NĐ-CP Đ17 | true",
                "NĐ 118/2025/NĐ-CP | NĐ 118/2025 Đ5 | true",
                "NĐ 18/2025 | NĐ 118/2025/NĐ-CP | false",
                "NĐ 118/2024 | NĐ 118/2025/NĐ-CP | false",
                "TT 118/2025 | NĐ 118/2025/NĐ-CP | false",
                "TT 3/2025 | TT 03/2025/TT-VPCP | true",
                "NĐ 118/2025/NĐ-CP Đ2-4 | NĐ 118/2025/NĐ-CP Đ3.1 | true",
                "NĐ 118/2025/NĐ-CP Đ2-4 | NĐ 118/2025/NĐ-CP Đ5 | false",
                "khoản 2 Điều 17 | NĐ 118/2025/NĐ-CP Đ17.2.a | true",
                "Luật 03/2026/QH16 | Luật Hộ tịch 03/2026/QH16 | true",
                "BLDS 2015 | BLDS 91/2015/QH13 Đ148.5 | true",
                "BLDS 2015 | BLLĐ 45/2015/QH14 | false",
                "QĐ 766 | QĐ 766/QĐ-TTg PL | true",
                "QĐ 766/QĐ-TTg | QĐ 766/QĐ-UBND | false",
                "QĐ 138/2025/QĐ-UBND | QĐ 138/2024/QĐ-UBND | false"
            })
    void shouldTellWhatLiesWithin(String outer, String inner, boolean covers) {
        assertThat(LawCitation.parse(outer).covers(LawCitation.parse(inner))).isEqualTo(covers);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "NĐ 102/2024/NĐ-CP, NĐ 151/2025/NĐ-CP; QĐ 138/2025/QĐ-UBND Đ15.2",
                        List.of("NĐ 102/2024/NĐ-CP", "NĐ 151/2025/NĐ-CP", "QĐ 138/2025/QĐ-UBND Đ15.2")),
                Arguments.of(
                        "Luật Hộ tịch 60/2014/QH13 Đ16 (Luật 03/2026/QH16 thay thế từ 01/03/2027)",
                        List.of("Luật Hộ tịch 60/2014/QH13 Đ16", "Luật 03/2026/QH16")),
                Arguments.of("NĐ 63/2024 Đ7 sửa bởi NĐ 301/2026 Đ5", List.of("NĐ 63/2024 Đ7", "NĐ 301/2026 Đ5")),
                Arguments.of(
                        "NĐ 85/2013, 157/2020, 148/2025; QĐ 2077/QĐ-BYT",
                        List.of("NĐ 85/2013", "157/2020", "148/2025", "QĐ 2077/QĐ-BYT")),
                Arguments.of(
                        "theo khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP ngày 09/6/2025",
                        List.of("NĐ 118/2025/NĐ-CP Đ17.2")),
                Arguments.of("TT 03/2021/TT-BKHĐT Mẫu A.I.1", List.of("TT 03/2021/TT-BKHĐT")),
                Arguments.of("Luật Hộ tịch 2014 Điều 16 [memory high]", List.of("Luật Hộ tịch 2014 Đ16")),
                Arguments.of("từ 15/9/2025, 8 giờ/ngày, 3/4 tổ 12, S02/2025", List.of()),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldFindCitationsInRunningText(String text, List<String> found) {
        assertThat(LawCitation.findAll(text)).extracting(LawCitation::text).containsExactlyElementsOf(found);
    }

    @Test
    void shouldNotHangOnLongText() {
        String nasty = "Luật " + "a ".repeat(20_000) + "khoản 2 Điều ".repeat(5_000);

        assertThat(LawCitation.findAll(nasty)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> LawCitation.parse(nasty));
    }
}
