package vn.quytrinh.interchange.format;

import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;

/** For formats whose files hold one procedure. */
public final class SingleProcedure {

    private SingleProcedure() {}

    /**
     * Returns the only procedure.
     *
     * @param procedures what is to be written, at least one
     * @param format the name of the format, for the message
     * @throws RefusedFileException with {@code SEVERAL_PROCEDURES} when there are more
     */
    public static Procedure of(List<Procedure> procedures, String format) {
        if (procedures.size() == 1) {
            return procedures.get(0);
        }
        String keys = procedures.stream().map(Procedure::getId).collect(Collectors.joining(", "));
        throw new RefusedFileException(
                "SEVERAL_PROCEDURES",
                "Một tệp " + format + " chứa một thủ tục nhưng ở đây có " + procedures.size() + ": " + keys
                        + ". Hãy chọn một bằng --procedure.",
                "A file of " + format + " holds one procedure but there are " + procedures.size() + ": " + keys
                        + ". Maybe choose one by --procedure.");
    }
}
