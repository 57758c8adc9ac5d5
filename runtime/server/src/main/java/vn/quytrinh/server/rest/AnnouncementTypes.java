package vn.quytrinh.server.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.out.AnnouncementType;

/** Reads which types of announcements somebody wants to hear of. */
final class AnnouncementTypes {

    private static final String KNOWN = Arrays.stream(AnnouncementType.values())
            .map(AnnouncementType::wireName)
            .collect(Collectors.joining(", "));

    private AnnouncementTypes() {}

    /** Reads the types of a query, comma between; none for everything. */
    static Set<AnnouncementType> of(@Nullable String text) {
        Set<AnnouncementType> types = EnumSet.noneOf(AnnouncementType.class);
        if (text == null || text.isBlank()) {
            return types;
        }
        for (String name : text.split(",", -1)) {
            types.add(AnnouncementType.ofWireName(name.strip())
                    .orElseThrow(() -> Fields.invalid(
                            "TYPES_INVALID", "types", "các loại trong " + KNOWN, "types among " + KNOWN, name)));
        }
        return types;
    }

    /** Reads the types of the field {@code types}, none for everything; the caller finishes. */
    static Set<AnnouncementType> read(FieldReader fields) {
        Set<AnnouncementType> types = EnumSet.noneOf(AnnouncementType.class);
        if (fields.has("types")) {
            for (String name : fields.texts("types", "các loại trong " + KNOWN, "types among " + KNOWN)) {
                Optional<AnnouncementType> type = AnnouncementType.ofWireName(name);
                type.ifPresentOrElse(
                        types::add, () -> fields.expected("types", "các loại trong " + KNOWN, "types among " + KNOWN));
            }
        }
        return types;
    }
}
