package vn.quytrinh.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Provenance;
import vn.quytrinh.model.process.Step;

class ReplacingTest {

    private static final String OLD = "NĐ 771/2025/NĐ-CP";
    private static final String NEW = "NĐ 90/2027/NĐ-CP";

    private final Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(OLD, "Theo NĐ 771/2025/NĐ-CP.", "Theo NĐ 90/2027/NĐ-CP.", 0),
                arguments(OLD, "Theo Nghị định số 771/2025/NĐ-CP", "Theo NĐ 90/2027/NĐ-CP", 0),
                arguments(OLD, "Điều 5 NĐ 771/2025/NĐ-CP", "Điều 5 NĐ 90/2027/NĐ-CP", 1),
                arguments(OLD, "NĐ 1771/2025/NĐ-CP", "NĐ 1771/2025/NĐ-CP", 0),
                arguments(OLD, "TT 771/2025/TT-BTP", "TT 771/2025/TT-BTP", 0),
                arguments(OLD + " Đ5", "NĐ 771/2025/NĐ-CP Đ5", NEW, 1),
                arguments(OLD + " Đ5", "NĐ 771/2025/NĐ-CP Đ6", "NĐ 771/2025/NĐ-CP Đ6", 0),
                arguments(OLD + " Đ5", "xem NĐ 771/2025/NĐ-CP Đ5.2", "xem NĐ 771/2025/NĐ-CP Đ5.2", 1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldReplaceAnInstrumentInATextAndRemarkOnItsArticles(String old, String text, String now, int remarks) {
        // given
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId("S01");
        step.setSuspension(text);
        procedure.setProcess(ProcessFactory.eINSTANCE.createInternalProcess());
        procedure.getProcess().getSteps().add(step);

        // when
        Replacing.Done done = Replacing.in(procedure, change(old, NEW));

        // then
        assertThat(step.getSuspension()).isEqualTo(now);
        assertThat(done.replaced()).isEqualTo(now.equals(text) ? 0 : 1);
        assertThat(done.remarks()).hasSize(remarks);
        assertThat(done.remarks())
                .allSatisfy(remark -> assertThat(remark.subject().element()).isEqualTo("S01"));
    }

    @Test
    void shouldMarkAReplacedCitationAsUnverifiedAndLeaveWhereDataComeFrom() {
        // given
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument(OLD);
        citation.setArticle("Đ5");
        citation.setVerified(true);
        procedure.getLegalBases().add(citation);
        Provenance source = ProcessFactory.eINSTANCE.createProvenance();
        source.setNotes("Chép từ " + OLD);
        procedure.setProvenance(source);

        // when
        Replacing.Done done = Replacing.in(procedure, change(OLD, NEW + " Đ9.1"));

        // then
        assertThat(done).isEqualTo(new Replacing.Done(1, List.of()));
        assertThat(citation.getInstrument()).isEqualTo(NEW);
        assertThat(citation.getArticle() + "." + citation.getClause()).isEqualTo("Đ9.1");
        assertThat(citation.isVerified()).isFalse();
        assertThat(source.getNotes()).isEqualTo("Chép từ " + OLD);
    }

    @Test
    void shouldSayWhatAVersionIsFor() {
        assertThat(change(OLD, NEW).note()).isEqualTo("Thay " + OLD + " bằng " + NEW + " từ 01/07/2027");
        assertThat(change(OLD, "  ").note()).isEqualTo("Rà soát theo thay đổi của " + OLD + " từ 01/07/2027");
    }

    private static PlannedChange change(String old, String now) {
        return new PlannedChange(new Matter(ReferenceKind.INSTRUMENT, old), now, LocalDate.of(2027, 7, 1), "");
    }
}
