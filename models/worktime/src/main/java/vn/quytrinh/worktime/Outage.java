package vn.quytrinh.worktime;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An announced failure of the system (sự cố hệ thống) during which no period runs (NĐ 63/2024 Điều 4 khoản 7, as amended by NĐ
 * 301/2026 Điều 3 khoản 4).
 *
 * @param id the number in the register, not blank
 * @param from when it began
 * @param to when the system worked again, after {@code from}, or null while it lasts
 * @param system what failed, not blank
 * @param document the announcement, not blank
 */
public record Outage(
        String id, LocalDateTime from, @Nullable LocalDateTime to, String system, String document) {

    /**
     * Checks the outage.
     *
     * @throws WorktimeException {@code OUTAGE_INVALID} when a text is blank or it ends before it began
     */
    public Outage {
        Objects.requireNonNull(from, "from");
        if (id.isBlank() || system.isBlank() || document.isBlank() || to != null && !to.isAfter(from)) {
            throw new WorktimeException(
                    "OUTAGE_INVALID",
                    "Sự cố cần số, hệ thống, thông báo và thời điểm kết thúc sau thời điểm bắt đầu nhưng nhận được \"%s\", \"%s\", \"%s\", %s–%s."
                            .formatted(id, system, document, from, to),
                    "Expected an outage with number, system, announcement and an end after its beginning but found \"%s\", \"%s\", \"%s\", %s–%s."
                            .formatted(id, system, document, from, to));
        }
    }
}
