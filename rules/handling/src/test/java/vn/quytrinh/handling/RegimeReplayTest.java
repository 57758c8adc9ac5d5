package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.TransitionEffect;
import vn.quytrinh.model.law.TransitionRule;
import vn.quytrinh.model.process.SupplementMode;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

class RegimeReplayTest {

    private static final LocalDate THU_2018_06_21 = LocalDate.of(2018, 6, 21);

    /** The last day of the former regime, the first of the present one, and a day of 2026. */
    @ParameterizedTest
    @CsvSource({"2018-03-05, RESUME", "2018-06-20, RESUME", "2018-06-21, RESTART", "2026-03-02, RESTART"})
    void shouldHandleByTheLawOfTheAcceptanceWheneverAsked(LocalDate accepted, String mode) {
        var decision =
                Stories.under(HEALTH).event(ACCEPTED, accepted + "T09:00").decision("2026-11-20T09:00");

        assertThat(decision.supplement().mode()).isEqualTo(mode);
        assertThat(decision.law().acceptedAt()).isEqualTo(accepted);
        assertThat(decision.law().rule()).isEqualTo("LR-099");
        assertThat(decision.law().citation().verified()).isFalse();
        assertThat(decision.law().fingerprint())
                .isEqualTo(Stories.release(HEALTH).regime(accepted, accepted).fingerprint());
    }

    @Test
    void shouldPinTheRegimeWithItsProvision() {
        // given
        Release release = Stories.release(HEALTH);
        LocalDate accepted = LocalDate.of(2018, 3, 5);

        // when
        LegalRegime regime = release.regime(accepted, LocalDate.of(2026, 1, 1));

        // then
        assertThat(regime.transition()).isNotNull();
        assertThat(regime.transition().ruleId()).isEqualTo("LR-099");
        assertThat(regime.fingerprint())
                .isEqualTo(release.regime(accepted, accepted).fingerprint())
                .isNotEqualTo(release.regime(THU_2018_06_21, THU_2018_06_21).fingerprint());
        assertThat(release.regime(accepted, accepted).parameters().values())
                .anySatisfy(
                        parameter -> assertThat(RegimeParameter.of(parameter).describe())
                                .isEqualTo("supplement.mode = RESUME (QĐ 09/2015/QĐ-TTg Đ6)"));
    }

    @Test
    void shouldLetAChangeGovernAtOnceWhereTheLawSaysSo() {
        // given
        LegalRegister law = LawRegister.vietnam();
        law.getTransitions().add(restartAtOnce(law));
        Release release = Release.load(ReleasePublisher.publish(
                        SampleProcedures.load(HEALTH),
                        CalendarStack.of(List.of(CalendarLayer.vietnam())),
                        law,
                        LocalDate.of(2015, 1, 1))
                .bytes());

        // when
        var story = Stories.under(release).event(ACCEPTED, "2018-06-18T09:00").supplementRequested("2018-06-19T10:00");
        var before = story.decision("2018-06-20T09:00");
        var after = story.event(SUPPLEMENT_RECEIVED, "2018-06-25T10:00").decision();
        var otherwise = Stories.under(HEALTH)
                .event(ACCEPTED, "2018-06-18T09:00")
                .supplementRequested("2018-06-19T10:00")
                .event(SUPPLEMENT_RECEIVED, "2018-06-25T10:00")
                .decision();

        // then
        assertThat(before.supplement().mode()).isEqualTo("RESUME");
        assertThat(after.supplement().mode()).isEqualTo("RESTART");
        // ten working days from 25/6; one is used up where the former law governs to the end
        assertThat(after.deadlines().dueAt()).isEqualTo(at("2018-07-09T17:00"));
        assertThat(otherwise.supplement().mode()).isEqualTo("RESUME");
        assertThat(otherwise.deadlines().dueAt()).isBefore(after.deadlines().dueAt());
    }

    private static TransitionRule restartAtOnce(LegalRegister law) {
        TransitionRule rule = LawFactory.eINSTANCE.createTransitionRule();
        rule.setId("restart-at-once");
        rule.setEffect(TransitionEffect.AT_ONCE);
        rule.setEffectiveFrom(THU_2018_06_21);
        law.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("supplement.mode"))
                .forEach(rule.getParameters()::add);
        rule.setStatementVi("Tính lại từ đầu ngay");
        rule.setStatementEn("Counts from the beginning at once");
        rule.setRuleId("LR-035");
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setId("restart-at-once/citation");
        citation.setInstrument("NĐ 61/2018/NĐ-CP");
        rule.setCitation(citation);
        return rule;
    }

    @Test
    void shouldCiteNoDecreeOfTodayForTheStartOfAnEarlierClock() {
        var decision = Stories.under(HEALTH).event(ACCEPTED, "2018-03-05T09:00").decision();
        var today = Stories.under(HEALTH).event(ACCEPTED, "2026-09-07T09:00").decision();

        assertThat(decision.ledger().get(0).citation()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        assertThat(today.ledger().get(0).citation()).isEqualTo("NĐ 118/2025/NĐ-CP Đ17.3");
    }

    /** What lets a clock go on is the special rule, never the article by which clocks restart. */
    @ParameterizedTest
    @CsvSource({
        "lien-thong-khai-sinh, 2026-09-07, NĐ 301/2026/NĐ-CP Đ3.4, true",
        "y-te-mien-nhiem-gdv, 2026-09-07, Quy định riêng nêu trong quy trình nội bộ của thủ tục, false"
    })
    void shouldCiteTheSpecialRuleThatLetsAClockGoOn(String key, String accepted, String citation, boolean verified) {
        var procedure = SampleProcedures.load(key);
        procedure.getProcess().getClock().setSupplementMode(SupplementMode.RESUME);
        var decision = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, accepted + "T09:00")
                .decision();

        assertThat(decision.supplement().mode()).isEqualTo("RESUME");
        assertThat(decision.trace())
                .filteredOn(entry -> entry.rule().equals("LR-037"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.citation().line()).isEqualTo(citation);
                    assertThat(entry.citation().verified()).isEqualTo(verified);
                });
    }

    /** The birth and death chains go on by law, whatever their procedure says (NĐ 301/2026/NĐ-CP Đ3.4). */
    @Test
    void shouldLetTheChainsGoOnByLaw() {
        var procedure = SampleProcedures.load(Stories.BIRTH_CHAIN);
        procedure.getProcess().getClock().setSupplementMode(SupplementMode.RESTART);

        assertThat(Stories.under(Stories.release(procedure))
                        .event(ACCEPTED, "2026-09-07T09:00")
                        .decision()
                        .supplement()
                        .mode())
                .isEqualTo("RESUME");
    }
}
