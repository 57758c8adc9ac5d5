package vn.quytrinh.interchange.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;

/** Files made to harm: each is refused by name, before much of it is read. */
class HostileFilesTest {

    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String DOCUMENT =
            "<w:document " + NAMESPACE + "><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>";
    private static final String EXTERNAL = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Type="http://x/%s" Target="http://evil.example/a" TargetMode="External"/></Relationships>""";

    @TempDir
    private Path folder;

    static Stream<Arguments> hostile() {
        String entities = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + DOCUMENT.replace(">x<", ">&b;<");
        String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + DOCUMENT.replace(">x<", ">&a;<");
        return Stream.of(
                hostile("XML_DOCTYPE", "an entity bomb", "x.docx", Map.of("word/document.xml", bytes(entities))),
                hostile("XML_DOCTYPE", "an entity from outside", "x.docx", Map.of("word/document.xml", bytes(outside))),
                hostile(
                        "XML_DOCTYPE",
                        "an entity hidden in UTF-16",
                        "x.docx",
                        Map.of(
                                "word/styles.xml",
                                outside.getBytes(StandardCharsets.UTF_16),
                                "word/document.xml",
                                bytes(DOCUMENT))),
                hostile("XML_DOCTYPE", "an entity in a workbook", "x.xlsx", Map.of("xl/workbook.xml", bytes(outside))),
                hostile(
                        "ARCHIVE_BOMB",
                        "a part of zeros",
                        "x.docx",
                        Map.of("word/media/a.png", new byte[96 * 1024 * 1024])),
                hostile(
                        "ARCHIVE_BOMB",
                        "a huge sheet",
                        "x.xlsx",
                        Map.of("xl/worksheets/sheet1.xml", new byte[64 * 1024 * 1024])),
                hostile("ARCHIVE_BOMB", "too many parts", "x.docx", many()),
                hostile("FILE_MACROS", "a project of macros", "x.docx", Map.of("word/vbaProject.bin", bytes("x"))),
                hostile(
                        "FILE_MACROS",
                        "a macro type",
                        "x.xlsm",
                        Map.of(
                                "[Content_Types].xml",
                                bytes("<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>"))),
                hostile(
                        "FILE_MACROS",
                        "an old macro sheet",
                        "x.xlsx",
                        Map.of("xl/macrosheets/sheet1.xml", bytes("<x/>"))),
                hostile(
                        "EXTERNAL_LINK",
                        "a template from outside",
                        "x.docx",
                        Map.of("word/_rels/settings.xml.rels", bytes(EXTERNAL.formatted("attachedTemplate")))),
                hostile(
                        "EXTERNAL_LINK",
                        "a linked workbook",
                        "x.xlsx",
                        Map.of(
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                bytes(EXTERNAL.formatted("externalLinkPath")))),
                hostile("ARCHIVE_PATH", "a path that climbs", "x.docx", Map.of("../../etc/cron.d/x", bytes("x"))),
                hostile("ARCHIVE_PATH", "a path with backslashes", "x.docx", Map.of("..\\..\\x.exe", bytes("x"))),
                hostile("ARCHIVE_PATH", "a path from the root", "x.docx", Map.of("/etc/passwd", bytes("x"))),
                hostile(
                        "XML_BROKEN",
                        "XML cut off",
                        "x.docx",
                        Map.of("word/document.xml", bytes("<w:document " + NAMESPACE + "><w:body>"))),
                hostile("FILE_KIND", "no document within", "x.docx", Map.of("ppt/presentation.xml", bytes("<x/>"))),
                Arguments.of("ARCHIVE_BROKEN", "an archive cut off", "x.docx", cut()),
                Arguments.of("FILE_KIND", "a picture by another name", "x.docx", bytes("\u0089PNG")),
                Arguments.of("FILE_KIND", "nothing at all", "x.xlsx", new byte[0]),
                Arguments.of("FILE_KIND", "no compound file", "x.doc", bytes("{\\rtf1 x}")),
                Arguments.of("FILE_ENCRYPTED", "a password", "x.docx", encrypted()),
                Arguments.of("FILE_ENCRYPTED", "a password on a workbook", "x.xlsx", encrypted()),
                Arguments.of("FILE_MACROS", "macros in an old document", "x.doc", oldMacros()),
                Arguments.of("TABLE_TOO_LARGE", "tables in tables in tables", "x.docx", nested()));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("hostile")
    void shouldRefuse(String code, String what, String name, byte[] content) {
        assertThatThrownBy(() -> Formats.shipped().read(new InputFile(name, content)))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.text().vi()).contains(name);
                    assertThat(refused.text().en()).contains("xpected", name);
                });
    }

    @Test
    void shouldNotEvenReadAFileOfAHundredMegabytes() throws IOException {
        // given
        Path large = folder.resolve("large.docx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }

        // then
        assertThatThrownBy(() -> InputFile.of(large))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.text().en()).contains("32 MB", "100 MB"));
    }

    @Test
    void shouldLetHyperlinksBe() {
        byte[] linked = archive(Map.of(
                "word/document.xml",
                bytes(DOCUMENT),
                "word/_rels/document.xml.rels",
                bytes(EXTERNAL.formatted("hyperlink"))));

        assertThat(OfficeArchive.open("x.docx", linked).part("word/document.xml"))
                .isPresent();
    }

    private static Arguments hostile(String code, String what, String name, Map<String, byte[]> parts) {
        return Arguments.of(code, what, name, archive(parts));
    }

    private static Map<String, byte[]> many() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            parts.put("word/a" + i + ".xml", bytes("<a/>"));
        }
        return parts;
    }

    private static byte[] cut() {
        byte[] whole = archive(Map.of("word/document.xml", bytes(DOCUMENT.repeat(50))));
        return Arrays.copyOf(whole, whole.length / 3);
    }

    private static byte[] nested() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(30);
        String close = "</w:tc></w:tr></w:tbl>".repeat(30);
        return archive(Map.of(
                "word/document.xml",
                bytes("<w:document " + NAMESPACE + "><w:body>" + open + close + "</w:body></w:document>")));
    }

    private static byte[] encrypted() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var sink = encryptor.getDataStream(files)) {
                sink.write(archive(Map.of("word/document.xml", bytes(DOCUMENT))));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] oldMacros() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            files.getRoot().createDirectory("Macros");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] archive(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            Map<String, byte[]> all = new LinkedHashMap<>();
            all.put("[Content_Types].xml", bytes(TYPES));
            all.putAll(parts);
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
