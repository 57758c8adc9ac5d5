package vn.quytrinh.engine.out;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.handling.CanonicalJson;

/** Writes announcements as CloudEvents 1.0 in their JSON format, with the extensions {@code sequence} and {@code agency}. */
public final class CloudEvents {

    /** The media type of a single event. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final String source;

    /**
     * Makes the writer.
     *
     * @param source which service announces, as a URI; with an event's id it is unique
     */
    public CloudEvents(String source) {
        this.source = source;
    }

    /** Returns an event as canonical JSON, the same whenever it is written. */
    public String json(OutboxLine line) {
        Announcement announcement = line.announcement();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", announcement.id());
        event.put("source", source);
        event.put("type", announcement.type().wireName());
        event.put("subject", announcement.subject());
        event.put("time", announcement.time().withOffsetSameInstant(VIETNAM));
        event.put("datacontenttype", "application/json");
        event.put("sequence", "%019d".formatted(line.sequence()));
        if (!announcement.agency().equals(Announcement.EVERYBODY)) {
            event.put("agency", announcement.agency());
        }
        event.put("data", announcement.data());
        return CanonicalJson.write(event);
    }

    /** Returns an event as UTF-8. */
    public byte[] bytes(OutboxLine line) {
        return json(line).getBytes(StandardCharsets.UTF_8);
    }
}
