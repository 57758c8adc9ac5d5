package vn.quytrinh.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ProcedureContentTest {

    private static final Procedure HEALTH = SampleProcedures.load("y-te-mien-nhiem-gdv");

    private final ProcedureContent content = ProcedureContent.of(HEALTH);

    @Test
    void shouldHoldWhatCanBeFound() {
        assertThat(of(EntryKind.PROCEDURE)).hasSize(1);
        assertThat(of(EntryKind.PROCEDURE).get(0).more()).contains("1.013876", HEALTH.getId());
        assertThat(of(EntryKind.STEP)).hasSize(HEALTH.getProcess().getSteps().size());
        assertThat(of(EntryKind.COMPONENT)).hasSize(HEALTH.getComponents().size());
        assertThat(of(EntryKind.UNIT))
                .hasSize(HEALTH.getOrganisation().getUnits().size());
    }

    @Test
    void shouldHoldWhatIsReferredTo() {
        // given
        String unit = HEALTH.getProcess().getSteps().get(0).getUnit().getName();

        // then
        assertThat(content.references())
                .filteredOn(reference -> reference.kind() == ReferenceKind.UNIT
                        && reference.name().equals(unit))
                .extracting(Reference::element)
                .contains("S01");
        assertThat(content.references())
                .filteredOn(reference -> reference.kind() == ReferenceKind.CODE)
                .extracting(Reference::name)
                .containsExactly("1.013876");
        assertThat(content.references())
                .extracting(Reference::kind)
                .contains(ReferenceKind.INSTRUMENT, ReferenceKind.FORM, ReferenceKind.ROLE);
    }

    @Test
    void shouldReadAProcedureWithEverythingMissing() {
        // when
        ProcedureContent empty = ProcedureContent.of(ProcessFactory.eINSTANCE.createProcedure());

        // then
        assertThat(empty.entries()).extracting(IndexEntry::kind).containsExactly(EntryKind.PROCEDURE);
        assertThat(empty.references()).isEmpty();
    }

    private List<IndexEntry> of(EntryKind kind) {
        return content.entries().stream().filter(entry -> entry.kind() == kind).toList();
    }
}
