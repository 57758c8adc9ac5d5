package vn.quytrinh.designer.publication;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.release.ReleaseSummary;

/** Publishes the draft a dialog was opened for. */
interface Publisher {

    /**
     * Publishes.
     *
     * @param effectiveFrom the first day on which the release governs dossiers
     * @param override why it is published with errors open, null otherwise
     * @param warnings why it is published although warnings stand, by the key of the finding
     * @return the release
     * @throws vn.quytrinh.engine.EngineException when it cannot be published
     */
    ReleaseSummary publish(LocalDate effectiveFrom, @Nullable String override, Map<String, String> warnings);
}
