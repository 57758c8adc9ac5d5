package vn.quytrinh.handling.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit (đơn vị) as a release knows it.
 *
 * @param id its id
 * @param code its code, null for none
 * @param name its name
 * @param parent the id of the unit it belongs to, null for none
 */
public record PublishedUnit(
        String id,
        @Nullable String code,
        String name,
        @Nullable String parent) {

    /** Returns what it is called, as names are compared: id, code and name. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(List.of(UnitName.normal(id), UnitName.normal(code), UnitName.normal(name)));
        keys.remove("");
        return keys;
    }
}
