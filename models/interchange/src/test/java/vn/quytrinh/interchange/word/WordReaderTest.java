package vn.quytrinh.interchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;

/** What Word writes into a document beside plain text. */
class WordReaderTest {

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Bước %1"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>""";
    private static final String STYLES = """
            <w:style w:styleId="Base"><w:rPr><w:b/></w:rPr><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>""";

    @Test
    void shouldTakeTrackedChangesAsAccepted() {
        assertThat(paragraphs(
                        p(
                                "<w:ins><w:r><w:t>Thẩm định </w:t></w:r></w:ins><w:del><w:r><w:delText>Xem xét </w:delText></w:r></w:del>"
                                        + "<w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:r><w:t>hồ sơ</w:t></w:r>"),
                        p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>")))
                .extracting(SourceParagraph::text)
                .containsExactly("Thẩm định hồ sơ");
    }

    @Test
    void shouldCountAutomaticNumbers() {
        String list = "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";

        assertThat(paragraphs(
                        p(list.formatted(0) + run("Tiếp nhận")),
                        p(list.formatted(1) + run("kiểm tra")),
                        p(list.formatted(1) + run("chuyển")),
                        p(list.formatted(0) + run("Thẩm định")),
                        p(list.formatted(1) + run("trình"))))
                .extracting(SourceParagraph::text)
                .containsExactly("Bước 1 Tiếp nhận", "1.a) kiểm tra", "1.b) chuyển", "Bước 2 Thẩm định", "2.a) trình");
    }

    @Test
    void shouldComposeTextAndKnowHeadingsByTheirStyle() {
        String decomposed = Normalizer.normalize("Ủy ban  nhân\u00A0dân\u200B", Normalizer.Form.NFD);

        assertThat(paragraphs(p("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>" + run(decomposed))))
                .containsExactly(new SourceParagraph(0, "Ủy ban nhân dân", 2, true));
    }

    @Test
    void shouldWriteFractionsOfTheFormulaEditor() {
        String half =
                "<m:oMath xmlns:m=\"http://m\"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";

        assertThat(paragraphs(p(half + run(" ngày"))))
                .extracting(SourceParagraph::text)
                .containsExactly("1/2 ngày");
    }

    @Test
    void shouldPutMergedDeletedAndNestedCellsWhereTheyStand() {
        // given
        String merged = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        String on = "<w:tcPr><w:vMerge/></w:tcPr>";
        String nested = "<w:tbl>" + row(cell("", "a"), cell("", "b"), cell("", "c"))
                + row(cell("", "d"), cell("", "e"), cell("", "f")) + "</w:tbl>";
        String table = "<w:tbl>"
                + row(cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", "rộng"), cell("", "phải"))
                + row(cell(merged, "chung"), cell("", "một"), cell("", "x"))
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "bỏ") + "</w:tr>"
                + row(cell(on, ""), cell("", "hai"), "<w:tc>" + nested + p(run("dưới")) + "</w:tc>")
                + "<w:sdt><w:sdtContent>" + row(cell("", "điều khiển")) + "</w:sdtContent></w:sdt>"
                + "</w:tbl>";

        // when
        List<SourceBlock> blocks = read(table).stream().toList();

        // then
        assertThat(blocks).hasSize(2);
        assertThat(((SourceTable) blocks.get(0)).cells())
                .containsExactly(
                        new SourceCell(0, 0, 1, 2, "rộng", false),
                        new SourceCell(0, 2, 1, 1, "phải", false),
                        new SourceCell(1, 0, 2, 1, "chung", false),
                        new SourceCell(1, 1, 1, 1, "một", false),
                        new SourceCell(1, 2, 1, 1, "x", false),
                        new SourceCell(2, 1, 1, 1, "hai", false),
                        new SourceCell(2, 2, 1, 1, "dưới", false),
                        new SourceCell(3, 0, 1, 1, "điều khiển", false));
        assertThat(((SourceTable) blocks.get(1)).at(1, 2)).map(SourceCell::text).contains("f");
    }

    private static List<SourceParagraph> paragraphs(String... paragraphs) {
        return read(String.join("", paragraphs)).stream()
                .map(SourceParagraph.class::cast)
                .toList();
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc>" + properties + p(run(text)) + "</w:tc>";
    }

    private static List<SourceBlock> read(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", wrapped("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/numbering.xml", wrapped("numbering", NUMBERING));
        parts.put("word/styles.xml", wrapped("styles", STYLES));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordReader().read("x.docx", out.toByteArray()).blocks();
    }

    private static String wrapped(String element, String content) {
        return "<w:" + element + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                + "</w:" + element + ">";
    }
}
