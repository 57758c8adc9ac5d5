package vn.quytrinh.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks for something.
 *
 * @param name the name under which it is audited, such as {@code demo}, {@code nguyen.an} or {@code client:motcua-h05}
 * @param roles the caller's duties
 * @param scope the agencies whose dossiers the caller may see and handle
 * @param exempt whether separation of duties and rate limits do not bind: the demonstration and the product itself
 */
public record Caller(String name, Set<Role> roles, AgencyScope scope, boolean exempt) {

    /** The product itself, such as when it loads the samples. */
    public static final Caller SYSTEM = new Caller("system", EnumSet.allOf(Role.class), AgencyScope.ALL, true);

    public Caller {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        roles = Set.copyOf(roles);
    }

    /**
     * Makes a caller for all agencies who is bound by the separation of duties.
     *
     * @param name the name under which it is audited
     * @param administrator whether the caller has every role; otherwise that of an analyst
     */
    public Caller(String name, boolean administrator) {
        this(name, administrator ? EnumSet.allOf(Role.class) : EnumSet.of(Role.ANALYST), AgencyScope.ALL, false);
    }

    /** Tells whether the caller administers and so may publish with errors open. */
    public boolean administrator() {
        return roles.contains(Role.ADMIN);
    }

    /** Tells whether the caller has one of some roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /**
     * Requires one of some roles.
     *
     * @param any the roles that may do it
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public void require(Role... any) {
        if (!has(any)) {
            String names = Arrays.stream(any).map(Role::name).collect(Collectors.joining(", "));
            throw new EngineException(
                    ErrorKind.FORBIDDEN,
                    "ROLE_REQUIRED",
                    "Cần một trong các vai trò %s nhưng %s có %s. Hãy nhờ người có vai trò đó."
                            .formatted(names, name, shown("không có vai trò nào")),
                    "Expected one of the roles %s but %s has %s. Maybe ask somebody with that role."
                            .formatted(names, name, shown("none")));
        }
    }

    /**
     * Requires that an agency is within the caller's scope.
     *
     * @param agency the agency's id, {@code *} for all
     * @throws EngineException {@code AGENCY_FORBIDDEN}
     */
    public void requireAgency(String agency) {
        if (!scope.covers(agency)) {
            throw new EngineException(
                    ErrorKind.FORBIDDEN,
                    "AGENCY_FORBIDDEN",
                    "Cần một cơ quan trong phạm vi %s của người gọi nhưng yêu cầu thuộc %s. Hãy dùng tài khoản của cơ quan đó."
                            .formatted(scope.agencies(), agency),
                    "Expected an agency within the caller's scope %s but the request concerns %s. Maybe use an account of that agency."
                            .formatted(scope.agencies(), agency));
        }
    }

    /**
     * Requires that the caller may look at what is of an agency; what they may not see is not there for them.
     *
     * @param agency the agency's id, {@code *} for all
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN}
     */
    public void requireSightOf(String agency) {
        // Says what an id looks like when this is none.
        AgencyScope.of(agency);
        if (!scope.covers(agency)) {
            throw new EngineException(
                    ErrorKind.NOT_FOUND,
                    "AGENCY_UNKNOWN",
                    "Cần một cơ quan trong phạm vi %s của người gọi nhưng yêu cầu nêu %s. Hãy kiểm tra mã cơ quan."
                            .formatted(scope.agencies(), agency),
                    "Expected an agency within the caller's scope %s but the request names %s. Maybe check the agency's id."
                            .formatted(scope.agencies(), agency));
        }
    }

    private String shown(String none) {
        return roles.isEmpty() ? none : roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
