package vn.quytrinh.procedure.law.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.TransitionEffect;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.TestdataLaw;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.LegalUnit;

class LegalRegimesTest {

    private static final LegalRegimes VIETNAM = LegalRegimes.of(LawRegister.vietnam());

    @ParameterizedTest
    @CsvSource({
        "supplement.maxRequests, 2010-10-14, 2, LR-031, NĐ 63/2010/NĐ-CP Đ20.4",
        "supplement.maxRequests, 2015-06-09, 2, LR-031, NĐ 63/2010/NĐ-CP Đ20.4",
        "supplement.maxRequests, 2015-06-10, 1, LR-030, CT 13/CT-TTg",
        "supplement.maxRequests, 2018-06-20, 1, LR-030, CT 13/CT-TTg",
        "supplement.maxRequests, 2018-06-21, 1, LR-030, NĐ 61/2018/NĐ-CP Đ17",
        "supplement.maxRequests, 2025-07-01, 1, LR-030, NĐ 118/2025/NĐ-CP Đ11.2",
        "supplement.maxRequests, 2026-08-05, 1, LR-030, NĐ 118/2025/NĐ-CP Đ17.2.a",
        "supplement.mode, 2018-03-01, RESUME, LR-036, QĐ 09/2015/QĐ-TTg Đ6",
        "supplement.mode, 2018-06-20, RESUME, LR-036, QĐ 09/2015/QĐ-TTg Đ6",
        "supplement.mode, 2018-06-21, RESTART, LR-035, NĐ 61/2018/NĐ-CP Đ19",
        "supplement.mode, 2026-02-12, RESTART, LR-035, NĐ 118/2025/NĐ-CP Đ19",
        "transfer.cutoff, 2026-11-22, 15:00, LR-019, NĐ 118/2025/NĐ-CP Đ18.2",
        "sync.within, 2024-07-01, PT10M, LR-083, NĐ 63/2024/NĐ-CP Đ7.4",
        "birthAndDeathChain.supplement.applicantWithin, 2026-09-01, 7, LR-038, NĐ 301/2026/NĐ-CP Đ6",
        "karaoke.supplement.applicantWithin, 2025-11-17, 15, LR-038, NĐ 297/2025/NĐ-CP Đ6.4.a",
        "construction.supplement.maxRequests, 2026-06-30, 2, LR-032, Luật Xây dựng 2014 Đ102.1.c",
        "clock.start, 2026-08-05, ACCEPTANCE, LR-017, NĐ 118/2025/NĐ-CP Đ17.3",
        "score.digitisation, 2026-01-01, 22, LR-150, QĐ 766/QĐ-TTg PL"
    })
    void shouldGiveTheValueInForceWithItsCitation(
            String name, LocalDate date, String value, String rule, String citation) {
        // when
        LegalRegime regime = VIETNAM.at(date, "VN");

        // then
        assertThat(regime.find(name)).hasValueSatisfying(found -> {
            assertThat(found.value()).isEqualTo(value);
            assertThat(found.ruleId()).isEqualTo(rule);
            assertThat(found.citation().text()).isEqualTo(citation);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "supplement.mode, 2015-05-14",
        "direct.noticeWithin, 2027-03-01",
        "construction.supplement.maxRequests, 2026-07-01",
        "clock.start, 2026-08-04",
        "supplement.maxRequests, 2010-10-13"
    })
    void shouldLeaveOutWhatTheLawHasNot(String name, LocalDate date) {
        assertThat(VIETNAM.at(date, "VN").find(name)).isEmpty();
    }

    /** The segments of acceptance that matter for replay. */
    @ParameterizedTest
    @CsvSource({
        "2015-05-14, 2015-05-15",
        "2018-06-20, 2018-06-21",
        "2021-12-05, 2021-12-06",
        "2025-06-30, 2025-07-01",
        "2025-09-14, 2025-09-15",
        "2026-01-24, 2026-01-25",
        "2026-06-30, 2026-07-01",
        "2026-08-04, 2026-08-05",
        "2026-08-31, 2026-09-01",
        "2027-02-28, 2027-03-01"
    })
    void shouldEndASpanWhereTheLawChanges(LocalDate last, LocalDate first) {
        // when
        LegalRegime before = VIETNAM.at(last, "VN");
        LegalRegime after = VIETNAM.at(first, "VN");

        // then
        assertThat(before.to()).isEqualTo(last);
        assertThat(after.from()).isEqualTo(first);
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-15, QĐ 09/2015/QĐ-TTg, NĐ 61/2018/NĐ-CP",
        "2018-06-21, NĐ 61/2018/NĐ-CP, QĐ 09/2015/QĐ-TTg",
        "2021-12-06, NĐ 107/2021/NĐ-CP, NĐ 118/2025/NĐ-CP",
        "2025-07-01, NĐ 118/2025/NĐ-CP, NĐ 107/2021/NĐ-CP",
        "2025-09-15, TT 03/2025/TT-VPCP, TT 01/2018/TT-VPCP",
        "2026-01-25, TT 04/2025/TT-VPCP, NĐ 224/2026/NĐ-CP",
        "2026-07-01, NĐ 224/2026/NĐ-CP, NĐ 42/2022/NĐ-CP",
        "2026-08-05, NĐ 309/2026/NĐ-CP, NĐ 301/2026/NĐ-CP",
        "2026-09-01, NĐ 301/2026/NĐ-CP, Luật Hộ tịch 03/2026/QH16",
        "2027-03-01, Luật Hộ tịch 03/2026/QH16, Luật Hộ tịch 60/2014/QH13"
    })
    void shouldHoldTheInstrumentsInForce(LocalDate date, String in, String out) {
        assertThat(VIETNAM.at(date, "VN").instruments())
                .extracting(InstrumentInForce::number)
                .contains(in)
                .doesNotContain(out);
    }

    @Test
    void shouldNameWhatAmendsAnInstrument() {
        assertThat(amendments(LocalDate.of(2026, 8, 4))).containsExactly("NĐ 367/2025/NĐ-CP");
        assertThat(amendments(LocalDate.of(2026, 8, 5))).containsExactly("NĐ 367/2025/NĐ-CP", "NĐ 309/2026/NĐ-CP");
    }

    @Test
    void shouldNameTheProvisionThatPinsTheRegime() {
        // when
        TransitionInForce transition =
                VIETNAM.at(LocalDate.of(2018, 3, 15), "VN").transition();

        // then
        assertThat(transition).isNotNull();
        assertThat(transition.ruleId()).isEqualTo("LR-099");
        assertThat(transition.citation().text()).isEqualTo("NĐ 309/2026/NĐ-CP Đ16.2");
        assertThat(transition.verified()).isFalse();
        assertThat(transition.atOnce()).isFalse();
    }

    @Test
    void shouldStayWithTheLawOfTheAcceptanceUntilTheEnd() {
        // given
        LocalDate accepted = LocalDate.of(2018, 3, 15);

        // when
        LegalRegime regime = VIETNAM.at(accepted, LocalDate.of(2030, 1, 1), "VN");

        // then
        assertThat(regime).isEqualTo(VIETNAM.at(accepted, "VN"));
        assertThat(regime.parameters().get("supplement.mode").value()).isEqualTo("RESUME");
    }

    @Test
    void shouldGiveUnitsDoubtsAndPeriods() {
        // when
        LegalRegime regime = VIETNAM.at(LocalDate.of(2026, 2, 12), "VN.H05");

        // then
        assertThat(regime.scope()).isEqualTo("VN.H05");
        assertThat(regime.parameters().get("online.noticeWithin").unit()).isEqualTo(LegalUnit.WORKING_HOUR);
        assertThat(regime.parameters().get("supplement.mode").verified()).isFalse();
        assertThat(regime.parameters().get("direct.noticeWithin").to()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(List.copyOf(regime.parameters().keySet())).isSorted();
        assertThatThrownBy(() -> regime.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldHaveNoLawBeforeTheFirstAndElsewhere() {
        // when
        LegalRegime early = VIETNAM.at(LocalDate.of(2000, 1, 1), "VN");
        LegalRegime abroad = VIETNAM.at(LocalDate.of(2026, 1, 1), "LA");

        // then
        assertThat(early.parameters()).isEmpty();
        assertThat(early.from()).isNull();
        assertThat(early.to()).isEqualTo(LocalDate.of(2007, 8, 31));
        assertThat(abroad.parameters()).isEmpty();
        assertThat(abroad.instruments()).isEmpty();
        assertThat(VIETNAM.timeline("LA")).isEmpty();
    }

    @Test
    void shouldPreferTheNearerTerritory() {
        // given
        LegalRegimes regimes = LegalRegimes.of(TestdataLaw.with());

        // when / then
        assertThat(requests(regimes, "2021-06-01", "VN.H05.12")).isEqualTo("3");
        assertThat(requests(regimes, "2021-06-01", "VN.H05")).isEqualTo("3");
        assertThat(requests(regimes, "2020-06-01", "VN.H05.12")).isEqualTo("1");
        assertThat(requests(regimes, "2021-06-01", "VN.H26")).isEqualTo("1");
        assertThat(requests(regimes, "2021-06-01", "VN")).isEqualTo("1");
        assertThat(requests(regimes, "2022-06-01", "VN.H05")).isEqualTo("2");
    }

    @Test
    void shouldHoldLocalLawOnlyInItsTerritory() {
        // given
        LocalDate date = LocalDate.of(2026, 1, 1);

        // then
        assertThat(VIETNAM.at(date, "VN.DONG-THAP").find("supplement.appraisal.returnWithin"))
                .isPresent();
        assertThat(VIETNAM.at(date, "VN.H05").find("supplement.appraisal.returnWithin"))
                .isEmpty();
        assertThat(VIETNAM.at(date, "VN.DONG-THAP").instruments())
                .extracting(InstrumentInForce::number)
                .contains("QĐ 138/2025/QĐ-UBND", "NĐ 118/2025/NĐ-CP")
                .doesNotContain("QĐ 07/2016/QĐ-UBND");
    }

    @Test
    void shouldLetANamedParameterChangeAtOnce() {
        // given
        LegalRegimes regimes = LegalRegimes.of(TestdataLaw.withTransition("""
                effect: AT_ONCE
                effectiveFrom: 2022-01-01
                parameters:
                  - wait
                """));
        LocalDate accepted = LocalDate.of(2021, 12, 1);

        // when
        LegalRegime eve = regimes.at(accepted, LocalDate.of(2021, 12, 31), "VN");
        LegalRegime day = regimes.at(accepted, LocalDate.of(2022, 1, 1), "VN");
        LegalRegime later = regimes.at(accepted, LocalDate.of(2024, 1, 1), "VN");

        // then
        assertThat(eve.parameters().get("wait").value()).isEqualTo("7");
        assertThat(eve.atOnce()).isEmpty();
        assertThat(day.parameters().get("wait").value()).isEqualTo("9");
        assertThat(day.parameters().get("requests").value()).isEqualTo("1");
        assertThat(day.atOnce()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("special");
            assertThat(rule.citation().text()).isEqualTo("NĐ 3/2023/NĐ-CP Đ10");
        });
        assertThat(day.fingerprint()).isNotEqualTo(eve.fingerprint());
        assertThat(later).isEqualTo(day);
    }

    @Test
    void shouldLetAnInstrumentChangeAtOnceWhatItSetsAndWhatItReplaces() {
        // given
        LegalRegimes regimes = LegalRegimes.of(TestdataLaw.withTransition("""
                effect: AT_ONCE
                effectiveFrom: 2022-01-01
                instrument: NĐ 2/2022/NĐ-CP
                """));

        // when
        LegalRegime regime = regimes.at(LocalDate.of(2021, 12, 1), LocalDate.of(2023, 5, 1), "VN");

        // then
        assertThat(regime.parameters().get("wait").value()).isEqualTo("9");
        assertThat(regime.parameters().get("requests").value()).isEqualTo("2");
        assertThat(regime.form("SLIP"))
                .hasValueSatisfying(form -> assertThat(form.number()).isEqualTo("06"));
        assertThat(regime.instruments()).extracting(InstrumentInForce::id).containsExactly("nd-1", "nd-2");
        assertThat(regimes.at(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 5, 1), "VN")
                        .atOnce())
                .isEmpty();
    }

    @Test
    void shouldLetAnAmendmentChangeAtOnceInItsTerritoryOnly() {
        // given
        LegalRegimes regimes = LegalRegimes.of(TestdataLaw.withTransition("""
                effect: AT_ONCE
                effectiveFrom: 2023-01-01
                instrument: NĐ 3/2023/NĐ-CP
                scope: VN.H05
                """));
        LocalDate accepted = LocalDate.of(2022, 6, 1);
        LocalDate later = LocalDate.of(2023, 6, 1);

        // then
        assertThat(regimes.at(accepted, later, "VN.H05")
                        .parameters()
                        .get("wait")
                        .value())
                .isEqualTo("11");
        assertThat(regimes.at(accepted, later, "VN").parameters().get("wait").value())
                .isEqualTo("9");
    }

    @Test
    void shouldRefuseAProvisionAtOnceOfNothing() {
        // given
        LegalRegister register = LawRegister.vietnam();
        register.getTransitions().get(0).setEffect(TransitionEffect.AT_ONCE);

        // when / then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalRegimes.of(register))
                .withMessageContaining("law-at-acceptance does not");
    }

    @Test
    void shouldRefuseADayBeforeTheAcceptance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.at(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 11), "VN"))
                .withMessageContaining("2026-02-12")
                .withMessageContaining("2026-02-11");
    }

    @Test
    void shouldGiveTheSameFingerprintForTheSameLaw() {
        // given
        LegalRegister register = LawRegister.vietnam();
        LegalRegimes read = LegalRegimes.of(ModelXmi.read(ModelXmi.write(register), LegalRegister.class));
        LegalRegime regime = VIETNAM.at(LocalDate.of(2026, 2, 12), "VN");

        // then
        assertThat(regime.fingerprint()).matches("sha256:[0-9a-f]{64}");
        assertThat(read.at(LocalDate.of(2026, 2, 12), "VN")).isEqualTo(regime);
        assertThat(VIETNAM.at(LocalDate.of(2026, 2, 13), "VN.H05").fingerprint())
                .isEqualTo(regime.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 7 | value: 8",
                "unit: WORKING_DAY | unit: CALENDAR_DAY",
                "citation: NĐ 1/2020/NĐ-CP Đ5.1.a | citation: NĐ 1/2020/NĐ-CP Đ5.1.b",
                "name: Phiếu cũ | name: Phiếu xưa",
                "mã số hồ sơ | mã hồ sơ",
                "citation: NĐ 3/2023/NĐ-CP Đ9 | citation: NĐ 3/2023/NĐ-CP Đ8"
            })
    void shouldGiveAnotherFingerprintForOtherLaw(String old, String by) {
        assertThat(fingerprint(TestdataLaw.with(old, by))).isNotEqualTo(fingerprint(TestdataLaw.with()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role: cũ | role: xưa",
                "roleVi: Nghị định cũ | roleVi: Nghị định xưa",
                "roleEn: Old decree | roleEn: Former decree",
                "statement: \"Bổ sung: một lần\" | statement: \"Bổ sung: 01 lần\"",
                "statementVi: Chỉ được yêu cầu | statementVi: Được yêu cầu",
                "statementEn: A supplement | statementEn: The supplement",
                "statementVi: Theo luật | statementVi: Theo quy định",
                "statementEn: The law | statementEn: That law",
                "labelVi: Số ngày chờ | labelVi: Thời gian chờ",
                "labelEn: Waiting days | labelEn: Days to wait"
            })
    void shouldKeepTheFingerprintWhenOnlyWordsChange(String old, String by) {
        assertThat(fingerprint(TestdataLaw.with(old, by))).isEqualTo(fingerprint(TestdataLaw.with()));
    }

    @Test
    void shouldSayWhatAnInstrumentIsAboutInBothLanguages() {
        assertThat(LegalRegimes.of(TestdataLaw.with())
                        .at(LocalDate.of(2020, 6, 1), "VN")
                        .instruments())
                .singleElement()
                .satisfies(instrument -> {
                    assertThat(instrument.role()).isEqualTo("cũ");
                    assertThat(instrument.vietnamese()).isEqualTo("Nghị định cũ");
                    assertThat(instrument.english()).isEqualTo("Old decree");
                });
    }

    @Test
    void shouldKeepTheFingerprintWhenAnEndBecomesKnown() {
        // given
        LegalRegister ended = TestdataLaw.with(
                "effectiveFrom: 2022-01-01\n    source",
                        "effectiveFrom: 2022-01-01\n    effectiveTo: 2030-12-31\n    source",
                "effectiveFrom: 2022-01-01\n        scope",
                        "effectiveFrom: 2022-01-01\n        effectiveTo: 2030-12-31\n        scope",
                "effectiveFrom: 2023-01-01\n        scope",
                        "effectiveFrom: 2023-01-01\n        effectiveTo: 2030-12-31\n        scope",
                "effectiveFrom: 2022-01-01\n    forms",
                        "effectiveFrom: 2022-01-01\n    effectiveTo: 2030-12-31\n    forms");
        LocalDate date = LocalDate.of(2024, 1, 1);

        // then
        assertThat(LegalRegimes.of(ended).at(date, "VN").fingerprint())
                .isEqualTo(LegalRegimes.of(TestdataLaw.with()).at(date, "VN").fingerprint());
    }

    @Test
    void shouldLayTheRegimesOutWithoutGaps() {
        // when
        List<LegalRegime> timeline = VIETNAM.timeline("VN");

        // then
        assertThat(timeline).hasSizeGreaterThan(20);
        for (int i = 1; i < timeline.size(); i++) {
            assertThat(timeline.get(i - 1).to())
                    .isEqualTo(timeline.get(i).from().minusDays(1));
        }
        assertThat(timeline.get(timeline.size() - 1).to()).isNull();
    }

    @Test
    void shouldReadARegisterOfAnEarlierReleaseThatHasNoTransitions() {
        // given
        LegalRegister register = LawRegister.vietnam();
        register.getTransitions().clear();
        register.getFormRegimes().clear();
        register.getFormKinds().clear();
        register.getRules().clear();

        // when
        LegalRegime regime = LegalRegimes.of(register).at(LocalDate.of(2018, 3, 15), "VN");

        // then
        assertThat(regime.parameters().get("supplement.mode").value()).isEqualTo("RESUME");
        assertThat(regime.transition()).isNull();
        assertThat(regime.forms()).isEmpty();
    }

    private static List<String> amendments(LocalDate date) {
        return VIETNAM.at(date, "VN").instruments().stream()
                .filter(instrument -> instrument.number().equals("NĐ 118/2025/NĐ-CP"))
                .findFirst()
                .orElseThrow()
                .amendedBy();
    }

    private static String requests(LegalRegimes regimes, String date, String scope) {
        return regimes.at(LocalDate.parse(date), scope)
                .find("requests")
                .orElseThrow()
                .value();
    }

    private static String fingerprint(LegalRegister register) {
        return LegalRegimes.of(register).at(LocalDate.of(2020, 6, 1), "VN").fingerprint();
    }
}
