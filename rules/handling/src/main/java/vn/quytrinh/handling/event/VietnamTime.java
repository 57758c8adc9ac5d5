package vn.quytrinh.handling.event;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Vietnam's time: UTC+7 all year, so that local and absolute times map one to one. */
public final class VietnamTime {

    /** The offset of Vietnam. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private VietnamTime() {}

    /** Returns the local time in Vietnam. */
    public static LocalDateTime local(OffsetDateTime time) {
        return time.withOffsetSameInstant(OFFSET).toLocalDateTime();
    }

    /** Returns the instant of a local time in Vietnam, null for null. */
    public static @Nullable OffsetDateTime offset(@Nullable LocalDateTime time) {
        return time == null ? null : time.atOffset(OFFSET);
    }
}
