package vn.quytrinh.interchange.guard;

/** How large a file may be. A decision with a hundred annexes in Word takes a few megabytes. */
public final class FileLimits {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private FileLimits() {}

    /**
     * Refuses a file that is too large.
     *
     * @param name the file's name, for the message
     * @param bytes its size
     * @throws RefusedFileException with the code {@code FILE_TOO_LARGE}
     */
    public static void checkSize(String name, long bytes) {
        if (bytes > MAX_BYTES) {
            throw new RefusedFileException(
                    "FILE_TOO_LARGE",
                    "Cần tệp không quá " + megabytes(MAX_BYTES) + " MB nhưng " + name + " có " + megabytes(bytes)
                            + " MB. Hãy bỏ hình ảnh, hoặc tách tệp theo phụ lục.",
                    "Expected a file of at most " + megabytes(MAX_BYTES) + " MB but " + name + " has "
                            + megabytes(bytes) + " MB. Maybe remove its pictures, or split it by annex.");
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + 1024 * 1024 - 1) / (1024 * 1024);
    }
}
