package vn.quytrinh.engine.release;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A release (bản phát hành) without its content.
 *
 * @param id its id
 * @param key the procedure's key
 * @param code the procedure's national code
 * @param effectiveFrom the first date on which it governs dossiers accepted then
 * @param hash the SHA-256 of its archive's content
 * @param publishedAt when it was published
 * @param publishedBy who published it
 * @param override why it was published with errors open, null when none were
 */
public record ReleaseSummary(
        String id,
        String key,
        String code,
        LocalDate effectiveFrom,
        String hash,
        Instant publishedAt,
        String publishedBy,
        @Nullable String override) {}
