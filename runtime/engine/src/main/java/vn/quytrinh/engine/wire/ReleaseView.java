package vn.quytrinh.engine.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.release.ReleaseState;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.Withdrawal;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.release.ReleaseManifest;

/**
 * A release as it is sent.
 *
 * @param release its id
 * @param key the procedure's key
 * @param code the procedure's national code
 * @param effectiveFrom the first date on which it governs
 * @param hash the SHA-256 over everything in it
 * @param publishedAt when it was published
 * @param publishedBy who published it
 * @param override why with errors open, null otherwise
 * @param state ACTIVE, SUPERSEDED or WITHDRAWN
 * @param withdrawnAt when it was withdrawn, null when it was not
 * @param withdrawnBy who withdrew it, null when it was not
 * @param withdrawnReason why, null when it was not
 * @param format the archive's format, in the manifest only
 * @param name the procedure's name, in the manifest only
 * @param entries the SHA-256 of each entry, in the manifest only
 * @param signature who signed it, in the manifest only
 */
public record ReleaseView(
        String release,
        String key,
        String code,
        LocalDate effectiveFrom,
        String hash,
        OffsetDateTime publishedAt,
        String publishedBy,
        @Nullable String override,
        ReleaseState state,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason,
        @Nullable Integer format,
        @Nullable String name,
        @Nullable SortedMap<String, String> entries,
        @Nullable SignatureView signature) {

    /**
     * Who signed a release.
     *
     * @param state VERIFIED, or UNSIGNED when it was published before releases were signed
     * @param keyId the id of the key, null without a signature
     */
    public record SignatureView(String state, @Nullable String keyId) {

        static SignatureView of(@Nullable String keyId) {
            return new SignatureView(keyId == null ? "UNSIGNED" : "VERIFIED", keyId);
        }
    }

    public static ReleaseView of(ReleaseSummary release) {
        return of(release, null, null, null, null);
    }

    public static ReleaseView of(ReleaseSummary release, ReleaseManifest manifest, @Nullable String keyId) {
        return of(release, manifest.format(), manifest.name(), manifest.entries(), SignatureView.of(keyId));
    }

    /** Returns the release without what only its manifest says. */
    public ReleaseView summary() {
        return new ReleaseView(
                release,
                key,
                code,
                effectiveFrom,
                hash,
                publishedAt,
                publishedBy,
                override,
                state,
                withdrawnAt,
                withdrawnBy,
                withdrawnReason,
                null,
                null,
                null,
                null);
    }

    private static ReleaseView of(
            ReleaseSummary release,
            @Nullable Integer format,
            @Nullable String name,
            @Nullable SortedMap<String, String> entries,
            @Nullable SignatureView signature) {
        Withdrawal withdrawal = release.withdrawal();
        return new ReleaseView(
                release.id(),
                release.key(),
                release.code(),
                release.effectiveFrom(),
                release.hash(),
                release.publishedAt().atOffset(VietnamTime.OFFSET),
                release.publishedBy(),
                release.override(),
                release.state(),
                withdrawal == null ? null : withdrawal.at().atOffset(VietnamTime.OFFSET),
                withdrawal == null ? null : withdrawal.by(),
                withdrawal == null ? null : withdrawal.reason(),
                format,
                name,
                entries,
                signature);
    }
}
