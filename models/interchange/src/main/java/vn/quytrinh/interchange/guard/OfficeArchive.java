package vn.quytrinh.interchange.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Office file (DOCX, XLSX), looked through in one pass: its XML within bounds, without macros, and pointing
 * nowhere else but by hyperlinks, which nobody follows. Pictures and embedded objects are counted and forgotten.
 */
public final class OfficeArchive {

    private static final int MAX_PARTS = 4_000;
    private static final int MAX_PART = 48 * 1024 * 1024;
    private static final long MAX_TOTAL = 160L * 1024 * 1024;
    private static final int MAX_RATIO = 150;
    private static final int RATIO_FROM = 4 * 1024 * 1024;

    private final String name;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeArchive(String name) {
        this.name = name;
    }

    /**
     * Looks through an archive.
     *
     * @param name the file's name, for messages
     * @param content its bytes
     * @throws RefusedFileException when it is no such archive, is a bomb, holds macros or points elsewhere
     */
    public static OfficeArchive open(String name, byte[] content) {
        FileLimits.checkSize(name, content.length);
        FileKind.OFFICE.check(name, content);
        if (!endsWhole(content)) {
            throw broken(name, "EOCD");
        }
        var archive = new OfficeArchive(name);
        archive.read(content);
        if (archive.part("[Content_Types].xml").isEmpty()) {
            throw broken(name, "[Content_Types].xml");
        }
        archive.refuseMacros();
        archive.parts.forEach((part, xml) -> {
            SafeXml.refuseDoctype(name + "!" + part, xml);
            if (part.endsWith(".rels")) {
                archive.refuseLinks(part, xml);
            }
        });
        return archive;
    }

    /** The directory of a ZIP file stands at its end, within the last 64 KB; without it the file was cut off. */
    private static boolean endsWhole(byte[] content) {
        for (int at = content.length - 22; at >= Math.max(0, content.length - 66_000); at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Returns an XML part by its name, for example {@code word/document.xml}. */
    public Optional<byte[]> part(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Returns the file's name. */
    public String name() {
        return name;
    }

    private void read(byte[] content) {
        long total = 0;
        int count = 0;
        byte[] buffer = new byte[16 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = partName(entry.getName());
                if (++count > MAX_PARTS) {
                    throw bomb("hơn " + MAX_PARTS + " phần", "more than " + MAX_PARTS + " parts");
                }
                boolean kept = part.endsWith(".xml") || part.endsWith(".rels");
                var held = new ByteArrayOutputStream();
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    total += read;
                    if (kept && size > MAX_PART || total > MAX_TOTAL) {
                        throw bomb(part + " quá lớn khi giải nén", part + " is too large unpacked");
                    }
                    if (total > RATIO_FROM && total / content.length > MAX_RATIO) {
                        throw bomb("nén hơn " + MAX_RATIO + " lần", "packed more than " + MAX_RATIO + " times");
                    }
                    if (kept) {
                        held.write(buffer, 0, read);
                    }
                }
                if (parts.containsKey(part)) {
                    throw broken(name, part + " ×2");
                }
                if (kept || part.endsWith(".bin")) {
                    parts.put(part, held.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(name, String.valueOf(e.getMessage()));
        }
    }

    private String partName(String entry) {
        String part = entry.replace('\\', '/');
        if (part.startsWith("/") || part.contains("../") || part.indexOf('\0') >= 0 || part.matches("^[A-Za-z]:.*")) {
            throw new RefusedFileException(
                    "ARCHIVE_PATH",
                    "Cần các phần nằm trong tệp nhưng " + name + " có đường dẫn " + part
                            + " trỏ ra ngoài. Không mở tệp này.",
                    "Expected parts within the file but " + name + " has the path " + part
                            + " that leads outside. The file is not opened.");
        }
        return part;
    }

    private void refuseMacros() {
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean macros = types.contains("macroenabled")
                || types.contains("vbaproject")
                || parts.keySet().stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .anyMatch(part -> part.contains("vbaproject")
                                || part.contains("vbadata")
                                || part.contains("/macrosheets/")
                                || part.contains("/activex/"));
        if (macros) {
            throw FileKind.macros(name);
        }
    }

    private void refuseLinks(String part, byte[] xml) {
        try {
            XMLStreamReader reader = SafeXml.open(name + "!" + part, xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))
                        && !String.valueOf(reader.getAttributeValue(null, "Type"))
                                .endsWith("/hyperlink")) {
                    String target = String.valueOf(reader.getAttributeValue(null, "Target"));
                    throw new RefusedFileException(
                            "EXTERNAL_LINK",
                            "Cần tệp tự đầy đủ nhưng " + name + " liên kết ra ngoài tới " + target
                                    + ". Hãy ngắt liên kết (Tệp, Thông tin, Sửa liên kết) rồi lưu lại.",
                            "Expected a file complete in itself but " + name + " links to " + target
                                    + " outside. Maybe break the link (File, Info, Edit Links) and save again.");
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.broken(name + "!" + part, e);
        }
    }

    private RefusedFileException bomb(String vi, String en) {
        return new RefusedFileException(
                "ARCHIVE_BOMB",
                "Cần tệp Word hoặc Excel bình thường nhưng " + name + " " + vi + ". Hãy lưu lại tệp, hoặc tách nhỏ.",
                "Expected an ordinary Word or Excel file but in " + name + " found " + en
                        + ". Maybe save the file again, or split it.");
    }

    private static RefusedFileException broken(String name, String what) {
        return new RefusedFileException(
                "ARCHIVE_BROKEN",
                "Cần tệp Word hoặc Excel nguyên vẹn nhưng " + name + " bị hỏng hoặc thiếu phần (" + what
                        + "). Hãy mở và lưu lại bằng Word, Excel hoặc LibreOffice.",
                "Expected an intact Word or Excel file but " + name + " is broken or lacks a part (" + what
                        + "). Maybe open it and save it again with Word, Excel or LibreOffice.");
    }
}
