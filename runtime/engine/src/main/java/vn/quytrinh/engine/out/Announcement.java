package vn.quytrinh.engine.out;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that happened and that others outside must hear of, exactly as it will be told.
 *
 * @param id its id, at most 300 characters and the same whenever the same thing is announced, so that it is told once; receivers
 *     tell repeated deliveries by it
 * @param type what happened
 * @param subject on what: a dossier's code, a procedure's key or a calendar's id, at most 200 characters
 * @param agency the id of the agency whose matter it is, {@code *} when it is everybody's
 * @param time when it happened
 * @param data more, as JSON values: texts, numbers, flags, times with an offset, lists and maps; ids only, never the name of a person
 */
public record Announcement(
        String id,
        AnnouncementType type,
        String subject,
        String agency,
        OffsetDateTime time,
        Map<String, Object> data) {

    /** The agency of what concerns everybody. */
    public static final String EVERYBODY = "*";

    public Announcement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(time, "time");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
