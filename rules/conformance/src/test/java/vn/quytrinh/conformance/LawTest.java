package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.CONFORMANCE;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.errors;
import static vn.quytrinh.conformance.Testdata.findings;
import static vn.quytrinh.conformance.Testdata.limit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.SupplementMode;

class LawTest {

    private static final String CLOCK = HEALTH + "/clock";

    @Test
    void shouldFindAMissingLegalLimit() {
        // when
        List<Finding> errors = errors(HEALTH, p -> p.setLegalTimeLimit(null));

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR LR-001 " + HEALTH);
        assertThat(errors.get(0).citation().line()).isEqualTo("NĐ 63/2010/NĐ-CP Đ8.2");
    }

    @Test
    void shouldFindMissingSteps() {
        // when
        List<Finding> errors = errors(HEALTH, p -> p.getProcess().getSteps().clear());

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR LR-001 " + HEALTH);
        assertThat(errors.get(0).message().en()).contains("has no steps");
    }

    @Test
    void shouldCheckAnEmptyDraft() {
        // given
        Procedure draft = ProcessFactory.eINSTANCE.createProcedure();
        draft.setId("draft");

        // when
        CheckReport report = CONFORMANCE.check(draft);

        // then
        assertThat(report.findings().stream().map(Testdata::line))
                .containsExactly("ERROR LR-001 draft", "ERROR LR-001 draft");
        assertThat(report.paths()).isEmpty();
    }

    @Test
    void shouldDenyASecondSupplementWithoutASpecialLaw() {
        // when
        List<Finding> errors = errors(HEALTH, p -> p.getProcess().getClock().setSupplementMaxRequests(2));

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR LR-032 " + CLOCK);
        assertThat(errors.get(0).message().vi()).contains("2 lần", "từ bước S01");
    }

    @Test
    void shouldAcceptASecondSupplementBySpecialLaw() {
        assertThat(errors(HEALTH, p -> {
                    p.getProcess().getClock().setSupplementMaxRequests(2);
                    p.getProcess().getClock().setSupplementLegalBasis("Luật Xây dựng 2014 Đ102.1.c");
                }))
                .isEmpty();
    }

    @Test
    void shouldTellThatNoTermIsStatedForASupplementRequest() {
        assertThat(findings(HEALTH, p -> {}).stream().map(Testdata::line)).containsExactly("INFO LR-039 " + CLOCK);
    }

    @Test
    void shouldAcceptAStatedTermForASupplementRequest() {
        assertThat(findings(
                        HEALTH,
                        p -> p.getProcess().getClock().setRequestSupplementWithin(limit("3", LegalUnit.WORKING_DAY))))
                .isEmpty();
    }

    @Test
    void shouldNotAskForATermWhereNoSupplementIsPossible() {
        assertThat(findings(HEALTH, p -> p.getProcess().getClock().setSupplementMode(SupplementMode.NONE)))
                .isEmpty();
    }
}
