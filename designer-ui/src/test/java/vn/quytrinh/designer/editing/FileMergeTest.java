package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.workbook.WorkbookExport;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class FileMergeTest {
    private static final String KEY = "y-te-mien-nhiem-gdv";

    private static final String DMN = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="d" namespace="urn:test">
              <decision id="muc-phi" name="Mức phí">
                <variable name="muc-phi"/>
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="i"><inputExpression id="e" typeRef="boolean"><text>hoNgheo</text></inputExpression></input>
                  <output id="o" name="muc-phi" typeRef="number"/>
                  <rule id="r1"><inputEntry id="a"><text>true</text></inputEntry><outputEntry id="b"><text>0</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final ProcedureEditor editor = new ProcedureEditor(SampleProcedures.load(KEY));

    @Test
    void shouldTakeAWorkbookInAsOneChangeThatCanBeTakenBack() throws IOException {
        // given
        Procedure before = EcoreUtil.copy(editor.procedure());
        FileMerge merge = FileMerge.of(new InputFile("bang.xlsx", changedWorkbook("Phân công", "Giao việc")))
                .orElseThrow();

        // then
        assertThat(merge.preview(editor.procedure()))
                .extracting(Remark::code)
                .containsOnly("WORKBOOK_CHANGED")
                .isNotEmpty();
        assertThat(EcoreUtil.equals(editor.procedure(), before)).isTrue();

        // when
        editor.take(merge);

        // then
        assertThat(editor.steps()).extracting(step -> step.getName()).contains("Giao việc");
        assertThat(editor.undoLabel().orElseThrow().vi()).isEqualTo("Nhập tệp bang.xlsx");

        // when
        editor.undo();

        // then
        assertThat(EcoreUtil.equals(editor.procedure(), before)).isTrue();
    }

    @Test
    void shouldAttachTheTablesOfADmnDocumentAndTakeThemBack() {
        // given
        List<String> before = tables();
        FileMerge merge = FileMerge.of(new InputFile("bang.dmn", DMN.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();

        // when
        editor.take(merge);

        // then
        assertThat(merge.hasTablesOnly()).isTrue();
        assertThat(tables()).contains("muc-phi");

        // when
        editor.undo();

        // then
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void shouldLeaveOtherFilesToTheReaders() {
        assertThat(FileMerge.of(new InputFile("phu-luc.docx", new byte[0]))).isEmpty();
    }

    private List<String> tables() {
        return editor.procedure().getTables().stream().map(each -> each.getId()).toList();
    }

    private byte[] changedWorkbook(String words, String changed) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WorkbookExport.write(editor.procedure())));
                var out = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.toString().startsWith(words)) {
                            cell.setCellValue(changed);
                        }
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
