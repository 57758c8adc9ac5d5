package vn.quytrinh.interchange.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What the first bytes of an office file say it is. */
public enum FileKind {
    /** A ZIP archive: DOCX, XLSX. */
    OFFICE(0x50, 0x4B, 0x03, 0x04),
    /** A compound file: DOC, XLS, or an encrypted DOCX or XLSX. */
    COMPOUND(0xD0, 0xCF, 0x11, 0xE0);

    private final int[] magic;

    FileKind(int... magic) {
        this.magic = magic;
    }

    /** Tells whether a file begins as one of this kind. */
    public boolean is(byte[] content) {
        for (int i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Refuses a file that is not of this kind, an encrypted one and one with macros.
     *
     * @param name the file's name, for the message
     * @param content its bytes
     * @throws RefusedFileException {@code FILE_ENCRYPTED}, {@code FILE_MACROS} or {@code FILE_KIND}
     */
    public void check(String name, byte[] content) {
        if (COMPOUND.is(content)) {
            lookInside(name, content);
        }
        if (!is(content)) {
            throw new RefusedFileException(
                    "FILE_KIND",
                    "Cần tệp Word hoặc Excel nhưng nội dung của " + name
                            + " không phải loại mà đuôi tệp nói. Hãy mở và lưu lại đúng định dạng.",
                    "Expected a Word or Excel file but the content of " + name
                            + " is not what its extension says. Maybe open it and save it in the right format.");
        }
    }

    private static void lookInside(String name, byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw new RefusedFileException(
                        "FILE_ENCRYPTED",
                        "Cần tệp không đặt mật khẩu nhưng " + name + " được mã hóa. Hãy bỏ mật khẩu rồi lưu lại.",
                        "Expected a file without a password but " + name
                                + " is encrypted. Maybe remove the password and save it again.");
            }
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw macros(name);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedFileException refused) {
                throw refused;
            }
            throw new RefusedFileException(
                    "ARCHIVE_BROKEN",
                    "Cần tệp nguyên vẹn nhưng " + name
                            + " bị hỏng. Hãy mở và lưu lại bằng Word, Excel hoặc LibreOffice.",
                    "Expected an intact file but " + name
                            + " is broken. Maybe open it and save it again with Word, Excel or LibreOffice.");
        }
    }

    /** Returns the refusal of a file with macros. */
    static RefusedFileException macros(String name) {
        return new RefusedFileException(
                "FILE_MACROS",
                "Cần tệp không có macro nhưng " + name + " chứa mã chạy được. Hãy lưu lại thành .docx hoặc .xlsx.",
                "Expected a file without macros but " + name
                        + " holds code that can run. Maybe save it as .docx or .xlsx.");
    }
}
