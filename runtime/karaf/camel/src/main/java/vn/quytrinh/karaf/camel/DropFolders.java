package vn.quytrinh.karaf.camel;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/**
 * Where files come from and go to.
 *
 * @param in the questions
 * @param out the answers
 * @param error what is no question, each with a file that says why
 */
record DropFolders(Path in, Path out, Path error) {

    private static final int FOLDERS = 3;

    /**
     * Makes them, absolute.
     *
     * @throws EngineException {@code DROP_FOLDERS_EQUAL} when two are the same: answers would be taken for questions
     */
    DropFolders {
        in = in.toAbsolutePath().normalize();
        out = out.toAbsolutePath().normalize();
        error = error.toAbsolutePath().normalize();
        Set<Path> different = new TreeSet<>(Set.of(in));
        different.add(out);
        different.add(error);
        if (different.size() < FOLDERS) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "DROP_FOLDERS_EQUAL",
                    "Cần ba thư mục khác nhau nhưng folder.in là %s, folder.out là %s, folder.error là %s. Hãy sửa etc/%s.cfg."
                            .formatted(in, out, error, DropSettings.PID),
                    "Expected three different folders but folder.in is %s, folder.out is %s, folder.error is %s. Maybe correct etc/%s.cfg."
                            .formatted(in, out, error, DropSettings.PID));
        }
    }

    static DropFolders of(DropSettings settings) {
        return new DropFolders(
                Path.of(settings.folder_in()), Path.of(settings.folder_out()), Path.of(settings.folder_error()));
    }
}
