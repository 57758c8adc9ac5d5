package vn.quytrinh.engine.index;

import org.jspecify.annotations.Nullable;

/**
 * A draft or a release in the index.
 *
 * @param source its name in the index: {@link #draftOf} a key, or the id of a release
 * @param key the procedure's key
 * @param release the id of the release, null for a draft
 * @param revision the revision of the draft, 0 for a release
 * @param code the national code, empty for none
 * @param name the procedure's name
 * @param field the field (lĩnh vực), empty for none
 * @param level who handles it, empty when it does not say
 * @param agency the agency whose procedure it is, {@code *} for nobody's in particular
 * @param template the key of the master it refines (mẫu chuẩn), empty for none
 * @param document the code of the controlled document (quy trình ISO), empty for none
 * @param steps how many steps it has
 */
public record IndexedProcedure(
        String source,
        String key,
        @Nullable String release,
        int revision,
        String code,
        String name,
        String field,
        String level,
        String agency,
        String template,
        String document,
        int steps) {

    /** Returns the name of a draft in the index. */
    public static String draftOf(String key) {
        return "draft:" + key;
    }
}
