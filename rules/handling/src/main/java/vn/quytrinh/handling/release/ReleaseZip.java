package vn.quytrinh.handling.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;

/** Packs and unpacks a release archive; the same content gives the same bytes. */
final class ReleaseZip {

    static final String MANIFEST = "manifest.json";
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private ReleaseZip() {}

    static byte[] pack(byte[] manifest, SortedMap<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, manifest);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Unpacks an archive within bounds. */
    static SortedMap<String, byte[]> unpack(byte[] archive) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || entries.size() >= MOST_ENTRIES || entries.put(entry.getName(), content) != null) {
                    throw damaged(
                            "quá lớn hoặc có mục lặp: " + entry.getName(),
                            "too large or a repeated entry: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw damaged("không đọc được tệp ZIP", "it is not a readable ZIP");
        }
        return entries;
    }

    /** Checks every entry against the manifest. */
    static void verify(ReleaseManifest manifest, SortedMap<String, byte[]> entries) {
        if (manifest.format() != ReleaseManifest.FORMAT) {
            throw new HandlingException(
                    "RELEASE_INVALID",
                    "Bản phát hành có định dạng %d, bộ máy này đọc định dạng %d."
                            .formatted(manifest.format(), ReleaseManifest.FORMAT),
                    "Expected release format %d but found %d.".formatted(ReleaseManifest.FORMAT, manifest.format()));
        }
        if (!manifest.entries().keySet().equals(entries.keySet())) {
            throw damaged(
                    "các mục %s khác với %s"
                            .formatted(entries.keySet(), manifest.entries().keySet()),
                    "expected entries %s but found %s"
                            .formatted(manifest.entries().keySet(), entries.keySet()));
        }
        manifest.entries().forEach((name, hash) -> {
            if (!CanonicalJson.hash(entries.get(name)).equals(hash)) {
                throw damaged("nội dung của " + name + " đã bị thay đổi", name + " is not what its hash says");
            }
        });
    }

    static HandlingException damaged(String vi, String en) {
        return new HandlingException(
                "RELEASE_INVALID",
                "Bản phát hành không dùng được: " + vi + ".",
                "The release cannot be used: " + en + ".");
    }
}
