package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Vietnam's time, in which instants are sent. */
final class Vietnam {

    static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private Vietnam() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(OFFSET);
    }
}
