package vn.quytrinh.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quytrinh.interchange.document.DocumentKind;
import vn.quytrinh.interchange.document.IssueData;
import vn.quytrinh.interchange.document.ProcedureDocument;
import vn.quytrinh.interchange.document.TestdataDocuments;
import vn.quytrinh.interchange.slip.SlipDocument;
import vn.quytrinh.interchange.slip.TestdataSlips;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.regime.LegalForms;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.slip.SlipRecord;

/**
 * Prints every document twice, from our PDF and from our DOCX by LibreOffice, to pictures in {@code target/pages} for people to
 * look at, and checks that both have words on every page and about the same number of pages.
 */
class RenderingTest {

    private static final Path PAGES = Path.of("target", "pages");
    private static final int DPI = 60;

    @TempDir
    Path office;

    @Test
    void shouldPrintTheSameFromWordAndPdf() throws Exception {
        // given
        Files.createDirectories(PAGES);
        try (Stream<Path> before = Files.list(PAGES)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        List<String> names = new ArrayList<>();
        for (String key : SampleProcedures.keys()) {
            for (DocumentKind kind : DocumentKind.values()) {
                var document = ProcedureDocument.of(kind, TestdataDocuments.sample(key), IssueData.BLANK);
                names.add(keep(key + "-" + kind.word(), document.word(), document.pdf()));
            }
        }
        LegalForms forms = LegalForms.of(LawRegister.vietnam());
        for (var form : forms.on(LocalDate.of(2026, 2, 12))) {
            SlipRecord slip = TestdataSlips.full(form.kind(), LocalDate.of(2026, 2, 12));
            SlipDocument document = SlipDocument.of(slip, forms);
            names.add(keep("slip-" + form.number(), document.word(), document.pdf()));
        }

        // when
        printWithLibreOffice(names);

        // then
        for (String name : names) {
            int ours = pages(PAGES.resolve(name + ".pdf"), name + "-pdf");
            int theirs = pages(office.resolve(name + ".pdf"), name + "-docx");
            assertThat(theirs).as(name).isBetween(ours - 2, ours + 2);
        }
    }

    private static String keep(String name, byte[] docx, byte[] pdf) throws IOException {
        Files.write(PAGES.resolve(name + ".docx"), docx);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        return name;
    }

    private void printWithLibreOffice(List<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + office.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                office.toString()));
        names.forEach(name -> command.add(PAGES.resolve(name + ".docx").toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(office.resolve("log").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail("Expected LibreOffice to print " + names.size() + " documents within 5 minutes but it did not.");
            }
        } catch (IOException e) {
            fail(
                    "Expected LibreOffice (soffice) to print the documents but could not start it. Maybe: apt install"
                            + " libreoffice-writer-nogui fonts-liberation.",
                    e);
        }
    }

    private static int pages(Path pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).as(name).contains("Mã").doesNotContain("{{");
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DPI);
                ImageIO.write(
                        page,
                        "png",
                        PAGES.resolve(name + "-" + (i + 1) + ".png").toFile());
                assertThat(ink(page)).as(name + " page " + (i + 1)).isGreaterThan(200);
            }
            return document.getNumberOfPages();
        }
    }

    private static long ink(BufferedImage page) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(i -> (page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFF) < 160)
                .count();
    }
}
