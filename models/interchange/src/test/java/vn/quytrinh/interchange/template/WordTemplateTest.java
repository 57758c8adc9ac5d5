package vn.quytrinh.interchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.seal.QrCode;

class WordTemplateTest {

    private static final Values VALUES = Values.builder()
            .text("name", "Đăng ký khai sinh")
            .text("field", null)
            .textOrNothing("remark", null)
            .list(
                    "steps",
                    "stage no name",
                    List.of(
                            new Entry().text("stage", "I. Cấp xã"),
                            new Entry().text("no", "1").text("name", "Tiếp nhận\nvà số hóa"),
                            new Entry().text("no", "2").text("name", "Trả kết quả")))
            .list("none", "name", List.of())
            .pictures("qr", List.of(QrCode.of("abc", 40)))
            .build();

    @Test
    void shouldFillPlacesThatWordHasSplitIntoRuns() throws Exception {
        // given
        byte[] template = docx(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String piece : List.of("Tên: {", "{na", "me}", "} / {{field}}{{remark}}.")) {
                paragraph.createRun().setText(piece);
            }
            paragraph.getRuns().get(0).setBold(true);
        });

        // when
        XWPFDocument filled = open(WordTemplate.fill(template, VALUES, Map.of("a", "b")));

        // then
        assertThat(filled.getParagraphs().get(0).getText()).isEqualTo("Tên: Đăng ký khai sinh / " + Values.DOTS + ".");
        assertThat(filled.getParagraphs().get(0).getRuns().get(0).isBold()).isTrue();
        assertThat(filled.getProperties().getCustomProperties().getProperty("a").getLpwstr())
                .isEqualTo("b");
    }

    @Test
    void shouldRepeatRowsByTheFieldsTheyName() throws Exception {
        // given
        byte[] template = docx(document -> {
            XWPFTable table = document.createTable(4, 2);
            table.getRow(0).getCell(0).setText("TT");
            table.getRow(1).getCell(0).setText("{{steps.stage}}");
            table.getRow(2).getCell(0).setText("{{steps.no}}");
            table.getRow(2).getCell(1).setText("{{ steps.name }} ({{name}})");
            table.getRow(3).getCell(0).setText("Cộng");
        });

        // when
        XWPFTable table =
                open(WordTemplate.fill(template, VALUES, Map.of())).getTables().get(0);

        // then
        assertThat(table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(cell -> cell.getText())
                                .collect(Collectors.joining("|"))))
                .containsExactly(
                        "TT|",
                        "I. Cấp xã|",
                        "1|Tiếp nhận\nvà số hóa (Đăng ký khai sinh)",
                        "2|Trả kết quả (Đăng ký khai sinh)",
                        "Cộng|");
    }

    @Test
    void shouldKeepOrDropPartsAndRepeatParagraphs() throws Exception {
        // given
        byte[] template = docx(document -> {
            for (String text : List.of(
                    "{{#none}}",
                    "có",
                    "{{/none}}",
                    "{{^none}}",
                    "không có",
                    "{{/none}}",
                    "{{#name}}",
                    "có tên",
                    "{{/name}}",
                    "- {{steps.name}}",
                    "- {{none.name}}",
                    "{{qr}}",
                    "hết")) {
                document.createParagraph().createRun().setText(text);
            }
        });

        // when
        XWPFDocument filled = open(WordTemplate.fill(template, VALUES, Map.of()));

        // then
        assertThat(filled.getParagraphs().stream().map(XWPFParagraph::getText))
                .containsExactly("không có", "có tên", "- Tiếp nhận\nvà số hóa", "- Trả kết quả", "- ………", "", "hết");
        assertThat(filled.getAllPictures()).hasSize(1);
    }

    @Test
    void shouldNameAPlaceItDoesNotKnow() throws Exception {
        // given
        byte[] template =
                docx(document -> document.createParagraph().createRun().setText("{{steps.nmae}}"));

        // then
        assertThatThrownBy(() -> WordTemplate.fill(template, VALUES, Map.of()))
                .isInstanceOfSatisfying(RefusedFileException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("TEMPLATE_UNKNOWN_PLACE");
                    assertThat(refusal.text().vi()).contains("{{steps.nmae}}").contains("{{steps.name}}");
                });
    }

    @Test
    void shouldNameAPartThatIsNotClosed() throws Exception {
        // given
        byte[] template =
                docx(document -> document.createParagraph().createRun().setText("{{#name}}"));

        // then
        assertThatThrownBy(() -> WordTemplate.fill(template, VALUES, Map.of()))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("TEMPLATE_PART_NOT_CLOSED");
    }

    @Test
    void shouldRefuseWhatIsNotWord() {
        assertThatThrownBy(() -> WordTemplate.fill("no".getBytes(), VALUES, Map.of()))
                .isInstanceOf(RefusedFileException.class);
    }

    @Test
    void shouldRefuseLinksToTheOutside() throws Exception {
        // given
        byte[] template = docx(document -> document.getPackagePart()
                .addExternalRelationship(
                        "http://example.org/x.dotm",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"));

        // then
        assertThatThrownBy(() -> WordTemplate.fill(template, VALUES, Map.of()))
                .isInstanceOf(RefusedFileException.class);
    }

    @Test
    void shouldPrintNothingThatXmlForbids() {
        assertThat(Values.printed("a\u0001b\uFFFEc e\u0301")).isEqualTo("abc \u00E9");
        assertThat(Values.printed(" ")).isEqualTo(Values.DOTS);
    }

    private static byte[] docx(Consumer<XWPFDocument> content) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
