package vn.quytrinh.procedure.law.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.TestdataLaw;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.samples.SampleProcedures;

class WhereUsedTest {

    private static final WhereUsed USED = WhereUsed.in(LawRegister.vietnam(), SampleProcedures.all());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luật Hộ tịch 60/2014/QH13 | LIMIT | ho-tich-khai-sinh | legalBasis",
                "Luật Hộ tịch 03/2026/QH16 | LIMIT | ho-tich-khai-sinh | legalBasis",
                "QĐ 138/2025/QĐ-UBND Đ15 | LIMIT | dat-dai-cap-doi-gcn-10-ngay | legalBasis",
                "QĐ 138/2025/QĐ-UBND | FEE | dat-dai-cap-doi-gcn-10-ngay | note",
                "NĐ 151/2025/NĐ-CP | FORM | dat-dai-cap-doi-gcn-10-ngay | template",
                "NĐ 63/2024/NĐ-CP Đ7 | LIMIT | lien-thong-khai-sinh | legalBasis",
                "NĐ 301/2026/NĐ-CP | LIMIT | lien-thong-khai-sinh | legalBasis",
                "NĐ 148/2025 | LIMIT | y-te-mien-nhiem-gdv | legalBasis",
                "TT 03/2025/TT-VPCP | PROCEDURE | y-te-mien-nhiem-gdv | knownDefects",
                "QĐ 3005/QĐ-UBND | SOURCE | y-te-mien-nhiem-gdv | sources",
                "QĐ 1582/QĐ-UBND | SOURCE | dau-tu-chap-thuan-chu-truong | sources",
                "NĐ 20/2021 | FORM | btxh-tiep-nhan-doi-tuong | template"
            })
    void shouldFindWhereAProcedureCites(String cited, UsagePlace place, String procedure, String field) {
        assertThat(USED.of(LawCitation.parse(cited))).anySatisfy(usage -> {
            assertThat(usage.place()).isEqualTo(place);
            assertThat(usage.owner()).isEqualTo(procedure);
            assertThat(usage.field()).isEqualTo(field);
            assertThat(usage.element()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NĐ 118/2025/NĐ-CP | INSTRUMENT | nd-309-2026-nd-cp",
                "NĐ 118/2025/NĐ-CP | INSTRUMENT | nd-61-2018-nd-cp",
                "NĐ 118/2025/NĐ-CP Đ17 | PARAMETER | online.noticeWithin/VN/2025-07-01",
                "NĐ 118/2025/NĐ-CP Đ17 | RULE | LR-016",
                "TT 03/2025/TT-VPCP | FORM | forms-tt-03-2025/05",
                "NĐ 309/2026/NĐ-CP | TRANSITION | law-at-acceptance",
                "NĐ 105/2025 | RULE | LR-012"
            })
    void shouldFindWhereTheRegisterCites(String cited, UsagePlace place, String element) {
        assertThat(USED.of(LawCitation.parse(cited))).anySatisfy(usage -> {
            assertThat(usage.place()).isEqualTo(place);
            assertThat(usage.element()).isEqualTo(element);
        });
    }

    @Test
    void shouldFindOnlyWhatLiesWithinTheCitation() {
        assertThat(USED.of(LawCitation.parse("NĐ 118/2025/NĐ-CP Đ17")))
                .isNotEmpty()
                .allSatisfy(usage -> assertThat(usage.citation().article()).isEqualTo("Đ17"));
        assertThat(USED.of(LawCitation.parse("NĐ 999/1999"))).isEmpty();
    }

    @Test
    void shouldFindCitationObjectsAndTheTextOfSteps() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setId("basis");
        citation.setInstrument("NĐ 1/2020/NĐ-CP");
        citation.setArticle("Đ8");
        procedure.getLegalBases().add(citation);
        procedure.getProcess().getSteps().get(2).setNotCountedReason("theo khoản 3 Điều 9 NĐ 1/2020/NĐ-CP");

        // when
        List<Usage> found =
                WhereUsed.in(TestdataLaw.with(), List.of(procedure)).of(LawCitation.parse("NĐ 1/2020/NĐ-CP"));

        // then
        assertThat(found)
                .filteredOn(usage -> usage.owner().equals("y-te-mien-nhiem-gdv"))
                .extracting(
                        Usage::place,
                        Usage::element,
                        Usage::field,
                        usage -> usage.citation().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                UsagePlace.PROCEDURE, "y-te-mien-nhiem-gdv", "legalBases", "NĐ 1/2020/NĐ-CP Đ8"),
                        org.assertj.core.groups.Tuple.tuple(
                                UsagePlace.SUSPENSION, "S03", "notCountedReason", "NĐ 1/2020/NĐ-CP Đ9.3"));
        assertThat(found.get(1).vietnamese()).contains(" – tạm dừng, cách tính thời gian ");
        assertThat(found.get(1).english()).contains(" – suspension ").endsWith(": NĐ 1/2020/NĐ-CP Đ9.3");
    }
}
