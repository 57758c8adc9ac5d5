package vn.quytrinh.engine.procedure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why a procedure is not found. */
public final class ProcedureRefusal {

    private static final int SHOWN = 20;

    private ProcedureRefusal() {}

    /**
     * Returns the error that a procedure does not exist.
     *
     * @param key the key that was asked for
     * @param known the keys that there are
     */
    public static EngineException unknown(String key, Stream<String> known) {
        String shown = known.limit(SHOWN).collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "PROCEDURE_UNKNOWN",
                "Không có thủ tục nào mang khóa \"%s\". Các khóa hiện có: %s.".formatted(key, shown),
                "Expected the key of a procedure but there is none called \"%s\". Maybe one of: %s."
                        .formatted(key, shown));
    }
}
