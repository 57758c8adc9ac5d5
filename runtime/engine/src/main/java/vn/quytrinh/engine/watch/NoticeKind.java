package vn.quytrinh.engine.watch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.out.AnnouncementType;

/** Of what the watch tells. */
public enum NoticeKind {
    /** Half, or four fifths, of the dossier's limit are used up. */
    DOSSIER_DUE_SOON(AnnouncementType.DOSSIER_DUE_SOON),
    /** The dossier's date has passed. */
    DOSSIER_OVERDUE(AnnouncementType.DOSSIER_OVERDUE),
    /** Half, or four fifths, of a current step's time are used up. */
    STEP_DUE_SOON(AnnouncementType.STEP_DUE_SOON),
    /** A current step's date has passed. */
    STEP_OVERDUE(AnnouncementType.STEP_OVERDUE),
    /** The last day for an apology has come. */
    APOLOGY_DUE(AnnouncementType.APOLOGY_DUE),
    /** A hand-over was not acknowledged in time. */
    ACKNOWLEDGEMENT_LATE(AnnouncementType.ACKNOWLEDGEMENT_LATE),
    /** The applicant's own limit has passed. */
    APPLICANT_LIMIT_PASSED(AnnouncementType.APPLICANT_LIMIT_PASSED),
    /** The clock stands for an outage, whose end no event of the dossier will tell: to be looked at again, never told. */
    OUTAGE_LASTS(null);

    private final @Nullable AnnouncementType announcement;

    NoticeKind(@Nullable AnnouncementType announcement) {
        this.announcement = announcement;
    }

    /** Returns as what it is announced, empty for what is only looked at again. */
    public Optional<AnnouncementType> announcement() {
        return Optional.ofNullable(announcement);
    }
}
