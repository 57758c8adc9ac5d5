package vn.quytrinh.engine.out;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be announced. Others know the types by their {@link #wireName wire names}, which never change. */
public enum AnnouncementType {
    /** An event of a dossier was accepted and recorded. */
    EVENT_RECORDED,
    /** A dossier comes near its due date. */
    DOSSIER_DUE_SOON,
    /** A dossier's due date has passed. */
    DOSSIER_OVERDUE,
    /** A step comes near its due date. */
    STEP_DUE_SOON,
    /** A step's due date has passed. */
    STEP_OVERDUE,
    /** An apology for a late result (thư xin lỗi) is due. */
    APOLOGY_DUE,
    /** A dossier has not been acknowledged in time. */
    ACKNOWLEDGEMENT_LATE,
    /** The applicant's own time limit, such as for a supplement, has passed. */
    APPLICANT_LIMIT_PASSED,
    /** A promised due date has moved without an event of the dossier. */
    PROMISE_MOVED,
    /** A release was published. */
    RELEASE_PUBLISHED,
    /** A release was withdrawn. */
    RELEASE_WITHDRAWN,
    /** A working calendar was changed. */
    CALENDAR_CHANGED;

    /** With what every wire name begins. */
    public static final String PREFIX = "vn.quytrinh.";

    /** Returns the name under which others know the type, such as {@code vn.quytrinh.event.recorded}. */
    public String wireName() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /**
     * Finds a type.
     *
     * @param wireName its wire name
     * @return the type, empty when there is none of that name
     */
    public static Optional<AnnouncementType> ofWireName(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst();
    }
}
