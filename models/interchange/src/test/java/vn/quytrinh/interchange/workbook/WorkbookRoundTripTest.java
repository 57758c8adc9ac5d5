package vn.quytrinh.interchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.interchange.testdata.SameModel.assertSame;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.testdata.RandomProcedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

class WorkbookRoundTripTest {

    static Stream<Procedure> procedures() {
        return Stream.concat(
                SampleProcedures.all().stream(), LongStream.range(0, 15).mapToObj(RandomProcedures::of));
    }

    static Stream<Long> seeds() {
        return LongStream.range(100, 120).boxed();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void shouldChangeNothingWhenNothingWasEdited(Procedure procedure) {
        // given
        byte[] workbook = WorkbookExport.write(procedure);
        Procedure draft = EcoreUtil.copy(procedure);

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(workbook));

        // then
        assertThat(remarks).isEmpty();
        assertSame(draft, procedure);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void shouldReadAsNewProcedureWithAllTheWorkbookCarries(Procedure procedure) {
        // when
        FileContent fresh = WorkbookImport.read(file(WorkbookExport.write(procedure)));

        // then: it carries the same, so that merged into the whole again it changes nothing
        assertThat(fresh.remarks()).isEmpty();
        Procedure whole = EcoreUtil.copy(procedure);
        byte[] again = WorkbookExport.write(fresh.procedures().get(0));
        assertThat(WorkbookImport.merge(whole, file(again))).isEmpty();
        assertSame(whole, procedure);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldBringEveryEditBackIntoTheDraft(long seed) {
        // given: values of the columns exchanged by chance with those of another procedure
        Procedure procedure = RandomProcedures.of(seed);
        Procedure edited = EcoreUtil.copy(procedure);
        edit(edited, RandomProcedures.of(seed + 1000), new Random(seed));
        Procedure draft = EcoreUtil.copy(procedure);

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(WorkbookExport.write(edited)));

        // then
        assertThat(remarks).extracting(Remark::code).containsOnly("WORKBOOK_CHANGED");
        assertSame(draft, edited);
    }

    private static void edit(Procedure procedure, Procedure other, Random random) {
        WorkbookForm.HEAD_FIELDS.forEach(field -> exchange(procedure, other, field, random));
        for (SheetForm form : WorkbookForm.SHEETS) {
            List<? extends EObject> donors = form.list().apply(other);
            for (EObject element : form.list().apply(procedure)) {
                if (!donors.isEmpty()) {
                    EObject donor = donors.get(random.nextInt(donors.size()));
                    form.columns().forEach(column -> exchange(element, donor, column, random));
                }
            }
        }
        StableIds.assign(procedure);
    }

    private static void exchange(EObject element, EObject donor, Column column, Random random) {
        boolean named = column.heading().equals("Tên dữ kiện") || column.feature() instanceof EReference;
        boolean differs = !column.text(element).equals(column.text(donor));
        if (!named && random.nextInt(3) == 0 && differs) {
            column.set(element, column.text(donor), new Names((Procedure) EcoreUtil.getRootContainer(element)));
        }
    }

    private static InputFile file(byte[] workbook) {
        return new InputFile("a.xlsx", workbook);
    }
}
