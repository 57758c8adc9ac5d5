package vn.quytrinh.engine.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Settles which procedure a dossier belongs to. */
final class DossierProcedure {

    private DossierProcedure() {}

    static String of(String code, Optional<DossierRecord> dossier, @Nullable String named) {
        if (dossier.isPresent()) {
            String kept = dossier.get().procedure();
            if (named != null && !named.equals(kept)) {
                throw new EngineException(
                        ErrorKind.CONFLICT,
                        "PROCEDURE_DIFFERS",
                        "Hồ sơ %s thuộc thủ tục %s nhưng yêu cầu nêu \"%s\". Hãy bỏ trường \"procedure\" hoặc kiểm tra mã hồ sơ."
                                .formatted(code, kept, named),
                        "Expected the procedure %s of the dossier %s but found \"%s\". Maybe leave out \"procedure\", or check the dossier's code."
                                .formatted(kept, code, named));
            }
            return kept;
        }
        if (named == null || named.isBlank()) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "PROCEDURE_REQUIRED",
                    "Sự kiện đầu tiên của hồ sơ %s cần khóa thủ tục trong \"procedure\" nhưng không có. Hãy thêm \"procedure\":\"…\"."
                            .formatted(code),
                    "Expected the key of the procedure with the first event of dossier %s but found none. Maybe add \"procedure\":\"…\"."
                            .formatted(code));
        }
        return named;
    }

    static EngineException unknown(String code) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "DOSSIER_UNKNOWN",
                "Không có hồ sơ \"%s\" trong sổ. Hãy kiểm tra mã, hoặc gửi sự kiện đầu tiên bằng POST /api/v1/dossiers/{code}/events."
                        .formatted(code),
                "Expected a dossier in the ledger but there is none called \"%s\". Maybe check the code, or send its first event with POST /api/v1/dossiers/{code}/events."
                        .formatted(code));
    }
}
