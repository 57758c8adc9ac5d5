package vn.quytrinh.engine.dossier;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;

/** The decision on a dossier whose history the rules accept. */
public final class ToldDecision {

    private ToldDecision() {}

    /**
     * Requires a decision.
     *
     * @param answer what the rules answer
     * @param code the dossier's code
     * @throws EngineException {@code HISTORY_NOT_TOLD} when the rules deny an event of its history
     */
    public static Decision of(Answer answer, String code) {
        if (answer instanceof Decision decision) {
            return decision;
        }
        throw new EngineException(
                ErrorKind.CONFLICT,
                "HISTORY_NOT_TOLD",
                "Cần một lịch sử mà quy tắc chấp nhận nhưng hồ sơ %s không có. Hãy xem GET /api/v1/dossiers/%s."
                        .formatted(code, code),
                "Expected a history that the rules accept but dossier %s has none. Maybe look at GET /api/v1/dossiers/%s."
                        .formatted(code, code));
    }
}
