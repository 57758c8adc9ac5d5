package vn.quytrinh.server.backup;

/** Says, in words for the one who runs the service, why nothing was saved or put back. */
public final class BackupRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefusedException(String message) {
        super(message);
    }

    BackupRefusedException(String message, Throwable cause) {
        super(message, cause);
    }

    static BackupRefusedException notAnH2File() {
        return new BackupRefusedException(
                "Expected an H2 file but the database is another one (chỉ dùng cho tệp H2). Maybe use its own tools:"
                        + " pg_dump --format=custom --file=FILE, then pg_restore --clean --if-exists --dbname=URL FILE.");
    }
}
