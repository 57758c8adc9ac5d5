package vn.quytrinh.engine.access;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;

/**
 * What a client or user is to be.
 *
 * @param id the client's id or the user's name
 * @param name what it is called
 * @param roles the duties, at least one
 * @param scope the agencies, at least one, within those of whoever grants
 */
public record Grant(String id, String name, Set<Role> roles, AgencyScope scope) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Set<String> RESERVED = Set.of("demo", "system");

    public Grant {
        roles = Set.copyOf(roles);
    }

    /**
     * Requires that it makes sense and that somebody may grant it.
     *
     * @throws vn.quytrinh.engine.EngineException {@code ID_INVALID}, {@code ROLES_REQUIRED}, {@code AGENCIES_REQUIRED},
     *     {@code AGENCY_FORBIDDEN}
     */
    void check(Caller granting) {
        if (!ID.matcher(id).matches() || RESERVED.contains(id)) {
            throw AccessRefusal.idInvalid(id);
        }
        if (roles.isEmpty()) {
            throw AccessRefusal.missing("ROLES_REQUIRED", "vai trò", "role");
        }
        if (scope.agencies().isEmpty()) {
            throw AccessRefusal.missing("AGENCIES_REQUIRED", "cơ quan", "agency");
        }
        scope.agencies().forEach(granting::requireAgency);
    }

    /** Returns it for the audit log. */
    Map<String, Object> detail() {
        return Map.of(
                "name", name,
                "roles", roles.stream().map(Role::name).sorted().collect(Collectors.toList()),
                "agencies", scope.agencies());
    }
}
