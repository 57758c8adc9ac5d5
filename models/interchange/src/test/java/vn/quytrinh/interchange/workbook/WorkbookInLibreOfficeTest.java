package vn.quytrinh.interchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.interchange.testdata.SameModel.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.testdata.RandomProcedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class WorkbookInLibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void shouldComeBackUnchangedFromAnotherProgram() throws IOException, InterruptedException {
        // given
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        SampleProcedures.all().forEach(sample -> procedures.put(sample.getId(), sample));
        for (long seed = 1; seed <= 6; seed++) {
            procedures.put("random-" + seed, RandomProcedures.of(seed));
        }
        for (var each : procedures.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".xlsx"), WorkbookExport.write(each.getValue()));
        }
        Path saved = Files.createDirectory(folder.resolve("saved"));

        // when
        LibreOfficeCalc.saveAgain(folder, saved);

        // then
        for (var each : procedures.entrySet()) {
            InputFile file = InputFile.of(saved.resolve(each.getKey() + ".xlsx"));
            Procedure draft = EcoreUtil.copy(each.getValue());
            assertThat(WorkbookImport.recognises(file)).isTrue();
            assertThat(WorkbookImport.merge(draft, file)).as(each.getKey()).isEmpty();
            assertSame(draft, each.getValue());
        }
    }
}
