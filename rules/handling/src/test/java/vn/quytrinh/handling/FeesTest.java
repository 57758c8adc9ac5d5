package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.BIRTH;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.handling.decision.FactNeeded;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.FeeDue.State;
import vn.quytrinh.handling.decision.Ground;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.FeeCap;
import vn.quytrinh.model.process.FeeExemption;
import vn.quytrinh.model.process.ProcessFactory;

class FeesTest {

    private static List<FeeDue> fees(Release release, Map<String, Object> facts) {
        return Stories.under(release)
                .event(ACCEPTED, "2026-03-10T09:00", Map.of("facts", facts))
                .decision()
                .fees();
    }

    /** Certified copies with one fee changed. */
    private static Release changed(Consumer<Fee> change) {
        var procedure = CertifiedCopiesTest.procedure();
        change.accept(procedure.getFees().get(0));
        return Stories.release(procedure);
    }

    private static FeeDue copies(Consumer<Fee> change) {
        return fees(changed(change), Map.of("pages", 3, "copies", 1)).get(0);
    }

    private static void exempt(Fee fee, String expression) {
        FeeExemption exemption = ProcessFactory.eINSTANCE.createFeeExemption();
        exemption.setId("exemption" + fee.getExemptions().size());
        exemption.setCondition("một bản đầu");
        exemption.setExpression(expression);
        exemption.setLegalBasis("NQ 1");
        exemption.setVerified(true);
        fee.getExemptions().add(exemption);
    }

    @Test
    void shouldExemptABirthRegisteredInTime() {
        List<FeeDue> fees = fees(Stories.release(BIRTH), Map.of("registeredLate", false));

        assertThat(fees).extracting(FeeDue::state).containsExactly(State.EXEMPT, State.NOT_DUE);
        assertThat(fees).extracting(FeeDue::amount).containsOnly(BigDecimal.ZERO);
        assertThat(fees.get(0).reasons()).extracting(Ground::type).containsExactly("CONDITION", "EXEMPTION");
        assertThat(fees.get(0).reasons().get(1).text().vi())
                .isEqualTo("Được miễn: đăng ký khai sinh đúng hạn cho công dân Việt Nam cư trú trong nước");
    }

    @Test
    void shouldLeaveTheFeeOfALateBirthToTheProvince() {
        List<FeeDue> fees = fees(Stories.release(BIRTH), Map.of("registeredLate", true));

        assertThat(fees).extracting(FeeDue::state).containsExactly(State.NOT_DUE, State.DUE);
        assertThat(fees.get(1).amount()).isNull();
        assertThat(fees.get(1).formula()).isEqualTo("HĐND tỉnh quy định");
        assertThat(fees.get(1).reasons())
                .extracting(ground -> ground.text().vi())
                .containsExactly(
                        "Phải nộp vì thuộc trường hợp: đăng ký quá hạn",
                        "Quy trình không nêu mức thu: HĐND tỉnh quy định");
    }

    @Test
    void shouldWaitForTheFactThatDecidesTheFee() {
        assertThat(fees(Stories.release(BIRTH), Map.of())).allSatisfy(fee -> {
            assertThat(fee.state()).isEqualTo(State.DEPENDS);
            assertThat(fee.amount()).isNull();
            assertThat(fee.waitsFor()).extracting(FactNeeded::name).containsExactly("registeredLate");
            assertThat(fee.reasons())
                    .extracting(ground -> ground.text().vi())
                    .contains("Chưa tính được vì thiếu dữ kiện: Đăng ký quá hạn");
        });
    }

    @Test
    void shouldSayThatAnotherTextSetsTheAmount() {
        FeeDue land = fees(Stories.release(LAND), Map.of()).get(0);

        assertThat(land.state()).isEqualTo(State.DUE);
        assertThat(land.amount()).isNull();
        assertThat(land.reasons()).extracting(Ground::type).containsExactly("SET_ELSEWHERE");
    }

    @Test
    void shouldOweNothingWhereTheProcedureHasNoFee() {
        assertThat(fees(Stories.release(HEALTH), Map.of())).isEmpty();
    }

    @Test
    void shouldLeaveACaseInWordsToTheOfficer() {
        FeeDue fee = copies(changed -> changed.setCondition("người nộp đề nghị tại chỗ"));

        assertThat(fee.state()).isEqualTo(State.DEPENDS);
        assertThat(fee.amount()).isNull();
        assertThat(fee.waitsFor()).isEmpty();
    }

    @Test
    void shouldExemptByTheFirstCaseThatApplies() {
        FeeDue fee = copies(changed -> {
            exempt(changed, "copies > 5");
            exempt(changed, "copies = 1");
        });

        assertThat(fee.state()).isEqualTo(State.EXEMPT);
        assertThat(fee.reasons()).singleElement().satisfies(ground -> {
            assertThat(ground.legalBasis()).isEqualTo("NQ 1");
            assertThat(ground.verified()).isTrue();
        });
    }

    @Test
    void shouldNotChargeWhileAnExemptionIsOpen() {
        FeeDue fee = fees(changed(changed -> exempt(changed, "copies = 1")), Map.of("pages", 3))
                .get(0);

        assertThat(fee.state()).isEqualTo(State.DEPENDS);
        assertThat(fee.amount()).isNull();
        assertThat(fee.waitsFor()).extracting(FactNeeded::name).containsExactly("copies");
    }

    @Test
    void shouldCapAFixedAmount() {
        FeeDue fee = copies(changed -> {
            changed.setFormula(null);
            changed.setAmount(BigDecimal.valueOf(300_000));
            FeeCap cap = changed.getCap();
            cap.setFormula(null);
            cap.setAmount(BigDecimal.valueOf(250_000));
        });

        assertThat(fee.amount()).isEqualByComparingTo("250000");
    }

    @Test
    void shouldNotGuessACapInWords() {
        FeeDue fee = copies(changed -> changed.getCap().setFormula(null));

        assertThat(fee.amount()).isNull();
        assertThat(fee.reasons()).extracting(Ground::type).containsExactly("CAP");
    }

    @Test
    void shouldChargeOnlyWhatIsInForceOnTheDayOfAcceptance() {
        LocalDate tue20260310 = LocalDate.of(2026, 3, 10);

        assertThat(copies(changed -> {
                            changed.setEffectiveFrom(tue20260310);
                            changed.setEffectiveTo(tue20260310);
                        })
                        .amount())
                .isEqualByComparingTo("5000");
        assertThat(fees(changed(changed -> changed.setEffectiveFrom(tue20260310.plusDays(1))), Map.of()))
                .isEmpty();
        assertThat(fees(changed(changed -> changed.setEffectiveTo(tue20260310.minusDays(1))), Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.000 đồng/trang; từ trang thứ ba 1.000 đồng/trang",
                "50.000",
                "50.000 - 100.000",
                "theo nghị quyết (HĐND tỉnh)"
            })
    void shouldComputeNothingFromAFormulaInWords(String words) {
        FeeDue fee = copies(changed -> changed.setFormula(words));

        assertThat(fee.amount()).isNull();
        assertThat(fee.formula()).isEqualTo(words);
        assertThat(fee.reasons()).extracting(Ground::type).containsExactly("SET_ELSEWHERE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000 * page",
                "2000 * pages +",
                "2000 × pages",
                "pages ** 2",
                "string length(pages)",
                "function(x) pages",
                "for p in [pages] return p",
                "pages {a: 1}",
                "today() + pages",
                "if pages then 1 else 2",
                "pages > 3",
                "\"pages\" + pages"
            })
    void shouldNotPublishAFormulaThatCannotBeComputed(String formula) {
        assertThatThrownBy(() -> changed(changed -> changed.setFormula(formula)))
                .isInstanceOfSatisfying(HandlingException.class, e -> {
                    assertThat(e.code()).isEqualTo("EXPRESSION_INVALID");
                    assertThat(e.vietnamese()).contains("Phí chứng thực bản sao từ bản chính", formula);
                    assertThat(e.english()).contains("formula", formula);
                });
    }

    @Test
    void shouldNameAnUndeclaredFactOfACondition() {
        assertThatThrownBy(() -> changed(changed -> changed.setExpression("online and pages > 1")))
                .isInstanceOfSatisfying(
                        HandlingException.class,
                        e -> assertThat(e.vietnamese()).contains("chưa khai báo [online]", "[copies, pages]"));
    }
}
