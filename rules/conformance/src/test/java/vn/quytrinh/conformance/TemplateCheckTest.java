package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.HEALTH;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.template.Deviation;
import vn.quytrinh.conformance.template.TemplateCheck;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.procedure.samples.SampleProcedures;

class TemplateCheckTest {

    static Stream<Arguments> deviating() {
        return Stream.of(
                deviating(
                        "allowed SHORTER",
                        p -> p.getProcess().getDeclaredTotal().setValue(new BigDecimal("8"))),
                deviating(
                        "allowed UNIT_BOUND",
                        p -> Testdata.step(p, "S03").getUnit().setName("Sở Y tế Hà Tĩnh")),
                deviating("allowed MORE_DETAIL", p -> added(p, StepKind.REVIEW)),
                deviating("allowed FEWER_COMPONENTS", p -> p.getComponents().remove(1)),
                deviating("forbidden EXTRA_COMPONENT", p -> {
                    Component extra = ProcessFactory.eINSTANCE.createComponent();
                    extra.setId("extra");
                    extra.setName("Sơ yếu lý lịch");
                    p.getComponents().add(extra);
                }),
                deviating(
                        "forbidden STRICTER_COMPONENT",
                        p -> p.getComponents().get(0).setOriginals(2)),
                deviating("forbidden LONGER_LIMIT", p -> p.getLegalTimeLimit().setValue(new BigDecimal("11"))),
                deviating(
                        "forbidden INCOMPARABLE_LIMIT",
                        p -> p.getLegalTimeLimit().setUnit(LegalUnit.CALENDAR_DAY)),
                deviating(
                        "forbidden MISSING_STEP", p -> p.getProcess().getSteps().remove(4)),
                deviating(
                        "forbidden LATER_CUTOFF", p -> p.getProcess().getClock().setCutoff("16:00")),
                deviating(
                        "forbidden EARLIER_CUTOFF",
                        p -> p.getProcess().getClock().setCutoff("14:00")),
                deviating("forbidden EXTRA_FEE", p -> {
                    Fee fee = ProcessFactory.eINSTANCE.createFee();
                    fee.setKind("PHI");
                    fee.setAmount(BigDecimal.TEN);
                    p.getFees().add(fee);
                }),
                deviating(
                        "forbidden MORE_SUPPLEMENTS",
                        p -> p.getProcess().getClock().setSupplementMaxRequests(2)),
                deviating("forbidden OTHER_CODE", p -> p.setCode("1.000001")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deviating")
    void shouldClassADeviation(String expected, Consumer<Procedure> edit) {
        // when
        List<Deviation> deviations =
                TemplateCheck.deviations(Testdata.edited(HEALTH, edit), SampleProcedures.load(HEALTH));

        // then
        assertThat(deviations)
                .extracting(deviation -> (deviation.allowed() ? "allowed " : "forbidden ") + deviation.kind())
                .contains(expected)
                .allMatch(found -> found.startsWith(expected.substring(0, expected.indexOf(' '))));
        assertThat(deviations)
                .allSatisfy(deviation -> assertThat(deviation.citation().line()).isNotBlank());
    }

    @Test
    void shouldFindNothingInACopy() {
        assertThat(TemplateCheck.deviations(SampleProcedures.load(HEALTH), SampleProcedures.load(HEALTH)))
                .isEmpty();
    }

    @Test
    void shouldTakeTheProvincesVariantOfACodeForTheSame() {
        assertThat(TemplateCheck.deviations(
                        Testdata.edited(HEALTH, p -> p.setCode("1.013876.H30")), SampleProcedures.load(HEALTH)))
                .isEmpty();
    }

    private static Arguments deviating(String expected, Consumer<Procedure> edit) {
        return Arguments.of(expected, edit);
    }

    private static void added(Procedure procedure, StepKind kind) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId("S09");
        step.setKind(kind);
        procedure.getProcess().getSteps().add(step);
    }
}
