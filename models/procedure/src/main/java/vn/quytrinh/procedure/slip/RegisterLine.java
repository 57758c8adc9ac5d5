package vn.quytrinh.procedure.slip;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of dossiers (sổ theo dõi).
 *
 * @param code the dossier's code
 * @param procedure the procedure's name
 * @param sets how many sets
 * @param name whose it is
 * @param address address and telephone number
 * @param agency who handles it
 * @param receivedAt when it was received
 * @param dueAt when the result is promised
 * @param returnedAt when it was returned
 * @param channel how the result is received
 * @param note a note
 */
public record RegisterLine(
        @Nullable String code,
        @Nullable String procedure,
        @Nullable Integer sets,
        @Nullable String name,
        @Nullable String address,
        @Nullable String agency,
        @Nullable LocalDateTime receivedAt,
        @Nullable LocalDateTime dueAt,
        @Nullable LocalDateTime returnedAt,
        @Nullable String channel,
        @Nullable String note) {}
