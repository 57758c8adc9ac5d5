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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;

/** Packs and unpacks a release archive; the same content gives the same bytes. */
final class ReleaseZip {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.json";
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private ReleaseZip() {}

    static byte[] pack(byte[] manifest, SortedMap<String, byte[]> entries) {
        return pack(manifest, entries, null);
    }

    static byte[] pack(byte[] manifest, SortedMap<String, byte[]> entries, byte @Nullable [] signature) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, manifest);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            if (signature != null) {
                put(zip, SIGNATURE, signature);
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

    /** Takes the manifest out of the entries, and with it the signature, which is not part of what it signs. */
    static byte[] takeManifest(SortedMap<String, byte[]> entries) {
        byte[] manifest = entries.remove(MANIFEST);
        entries.remove(SIGNATURE);
        if (manifest == null) {
            throw damaged("thiếu " + MANIFEST, MANIFEST + " is missing");
        }
        return manifest;
    }

    /** Reads a manifest; the format is looked at first, because another one may say other things. */
    static ReleaseManifest manifest(byte[] bytes) {
        try {
            JsonNode tree = CanonicalJson.mapper().readTree(bytes);
            requireReadable(tree.path("format").intValue(0));
            return CanonicalJson.mapper().treeToValue(tree, ReleaseManifest.class);
        } catch (JacksonException e) {
            throw damaged(MANIFEST + " không đọc được", MANIFEST + " cannot be read");
        }
    }

    /** Checks every entry against the manifest. */
    static void verify(ReleaseManifest manifest, SortedMap<String, byte[]> entries) {
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

    private static void requireReadable(int format) {
        if (format > ReleaseManifest.FORMAT) {
            throw new HandlingException(
                    "RELEASE_TOO_NEW",
                    "Cần bản phát hành có định dạng tối đa %d nhưng nhận được định dạng %d. Hãy nâng cấp máy chủ này, hoặc ban hành lại từ máy chủ cùng phiên bản."
                            .formatted(ReleaseManifest.FORMAT, format),
                    "Expected a release of at most format %d but found format %d. Maybe update this server, or publish again on one of the same version."
                            .formatted(ReleaseManifest.FORMAT, format));
        }
        if (format < ReleaseManifest.OLDEST_FORMAT) {
            throw new HandlingException(
                    "RELEASE_TOO_OLD",
                    "Cần bản phát hành có định dạng từ %d trở lên nhưng nhận được định dạng %d. Hãy ban hành lại thủ tục."
                            .formatted(ReleaseManifest.OLDEST_FORMAT, format),
                    "Expected a release of at least format %d but found format %d. Maybe publish the procedure again."
                            .formatted(ReleaseManifest.OLDEST_FORMAT, format));
        }
    }

    static HandlingException damaged(String vi, String en) {
        return new HandlingException(
                "RELEASE_INVALID",
                "Bản phát hành không dùng được: " + vi + ".",
                "The release cannot be used: " + en + ".");
    }
}
