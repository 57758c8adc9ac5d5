package vn.quytrinh.engine.release;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.AnnouncementType;

/** Announces what became of a release, to everybody. Who did it and why stays in the audit log. */
final class ReleaseAnnouncement {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private ReleaseAnnouncement() {}

    /** Announces that a release was published here or taken in from another server. */
    static Announcement published(ReleaseSummary release) {
        return of(release, AnnouncementType.RELEASE_PUBLISHED, "published", release.publishedAt());
    }

    /** Announces that a release was withdrawn. */
    static Announcement withdrawn(ReleaseSummary release, Withdrawal withdrawal) {
        return of(release, AnnouncementType.RELEASE_WITHDRAWN, "withdrawn", withdrawal.at());
    }

    private static Announcement of(ReleaseSummary release, AnnouncementType type, String what, Instant at) {
        OffsetDateTime time = at.atOffset(VIETNAM);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("release", release.id());
        data.put("procedure", release.key());
        data.put("code", release.code());
        data.put("hash", release.hash());
        data.put("effectiveFrom", release.effectiveFrom().toString());
        data.put("at", time);
        return new Announcement(
                "release/" + release.id() + "/" + what, type, release.key(), Announcement.EVERYBODY, time, data);
    }
}
