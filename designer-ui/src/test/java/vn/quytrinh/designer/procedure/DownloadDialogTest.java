package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class DownloadDialogTest extends SpringBrowserlessTest {
    private static final String KEY = "y-te-mien-nhiem-gdv";

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void startFromTheSample() {
        procedures.importModel(SampleProcedures.load(KEY), Caller.SYSTEM);
        navigate("procedures/" + KEY, ProcedureView.class);
        test(find(Button.class).withId("download").single()).click();
    }

    @Test
    void shouldOfferDocumentsPicturesAndFilesForOtherPrograms() {
        assertThat(find(Anchor.class).all().stream().map(link -> link.getId().orElse("")))
                .contains(
                        "download-annex-docx",
                        "download-annex-pdf",
                        "download-iso-docx",
                        "download-public-pdf",
                        "download-diagram-svg",
                        "download-workbook-xlsx",
                        "download-standards-bpmn");
    }

    @Test
    void shouldGiveAFileThatCanBeReadBack() {
        // when
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(Anchor.class).withId("download-standards-bpmn").single()).download(file);

        // then
        FileContent content = Formats.shipped().read(new InputFile("lai.bpmn", file.toByteArray()));
        assertThat(content.procedures()).singleElement().satisfies(read -> {
            assertThat(read.getId()).isEqualTo(KEY);
            assertThat(read.getProcess().getSteps()).hasSize(8);
        });
        assertThat(List.copyOf(content.remarks())).isEmpty();
    }
}
