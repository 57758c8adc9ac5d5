package vn.quytrinh.engine.procedure;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Role;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Suppression;

/** Whoever draws a procedure sets nothing aside in it: that is the quality officer's. */
final class SuppressionRight {

    private SuppressionRight() {}

    /**
     * Requires that a model sets nothing aside that was not set aside before, unless the caller may do so.
     *
     * @param before the newest revision, null when there is none
     * @param now the model to save
     * @param caller who saves
     * @throws EngineException {@code SUPPRESSION_FORBIDDEN}
     */
    static void require(@Nullable Procedure before, Procedure now, Caller caller) {
        if (now.getSuppressions().isEmpty() || caller.has(Role.QUALITY_OFFICER, Role.ADMIN)) {
            return;
        }
        List<Suppression> known = before == null ? List.of() : before.getSuppressions();
        for (Suppression each : now.getSuppressions()) {
            if (known.stream().noneMatch(other -> EcoreUtil.equals(other, each))) {
                throw forbidden(each, caller);
            }
        }
    }

    private static EngineException forbidden(Suppression suppression, Caller caller) {
        String rule = Objects.requireNonNullElse(suppression.getRule(), "?");
        return new EngineException(
                ErrorKind.FORBIDDEN,
                "SUPPRESSION_FORBIDDEN",
                "Chỉ thư ký ISO được bỏ qua phát hiện nhưng bản của %s bỏ qua %s. Hãy xóa mục \"suppressions\" đó và nhờ thư ký ISO."
                        .formatted(caller.name(), rule),
                "Expected a quality officer to set findings aside but the model of %s sets %s aside. Maybe remove it from \"suppressions\" and ask a quality officer."
                        .formatted(caller.name(), rule));
    }
}
