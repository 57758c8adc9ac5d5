package vn.quytrinh.interchange.reading.head;

import org.jspecify.annotations.Nullable;

/**
 * A paper of the dossier (thành phần hồ sơ) as the source lists it.
 *
 * @param name its name
 * @param form {@code BAN_CHINH}, {@code BAN_SAO}, or null when it is not said
 * @param originals how many originals, null when it is not said
 * @param copies how many copies, null when it is not said
 * @param condition when it is needed, null when nothing limits it
 */
public record Paper(
        String name,
        @Nullable String form,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable String condition) {}
