package vn.quytrinh.handling.plainway;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the dossier stands at the end.
 *
 * @param facts what is known of its case
 * @param supplementsUsed the requests that count
 * @param correctionsBeforeAcceptance the corrections asked before the acceptance
 * @param carriedSupplements the requests of an earlier dossier
 * @param due the lawful due date, null where there is none
 */
public record Standing(
        Map<String, Object> facts,
        int supplementsUsed,
        int correctionsBeforeAcceptance,
        int carriedSupplements,
        @Nullable LocalDateTime due) {}
