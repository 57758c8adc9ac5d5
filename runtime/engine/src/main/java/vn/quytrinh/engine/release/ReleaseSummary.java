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
 * @param override why it was published with errors open or without approval, null otherwise
 * @param state whether it still governs new acceptances
 * @param withdrawal when, by whom and why it was withdrawn, null when it was not
 */
public record ReleaseSummary(
        String id,
        String key,
        String code,
        LocalDate effectiveFrom,
        String hash,
        Instant publishedAt,
        String publishedBy,
        @Nullable String override,
        ReleaseState state,
        @Nullable Withdrawal withdrawal) {

    /**
     * Makes the release as it is kept.
     *
     * @param withdrawal when, by whom and why it was withdrawn, null when it was not
     */
    public ReleaseSummary(
            String id,
            String key,
            String code,
            LocalDate effectiveFrom,
            String hash,
            Instant publishedAt,
            String publishedBy,
            @Nullable String override,
            @Nullable Withdrawal withdrawal) {
        this(
                id,
                key,
                code,
                effectiveFrom,
                hash,
                publishedAt,
                publishedBy,
                override,
                withdrawal == null ? ReleaseState.ACTIVE : ReleaseState.WITHDRAWN,
                withdrawal);
    }

    /** Tells whether it may govern dossiers that are accepted from now on. */
    public boolean isOpen() {
        return state != ReleaseState.WITHDRAWN;
    }

    /** Returns the same release, replaced by a later one. */
    ReleaseSummary superseded() {
        return with(ReleaseState.SUPERSEDED, withdrawal);
    }

    /** Returns the same release, taken back. */
    ReleaseSummary withdrawn(Withdrawal why) {
        return with(ReleaseState.WITHDRAWN, why);
    }

    private ReleaseSummary with(ReleaseState become, @Nullable Withdrawal why) {
        return new ReleaseSummary(id, key, code, effectiveFrom, hash, publishedAt, publishedBy, override, become, why);
    }
}
