package vn.quytrinh.server.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Role;

/** Roles, agencies and the like as one column: a list with commas. */
final class Lists {

    private Lists() {}

    static String roles(Set<Role> roles) {
        return joined(roles.stream().map(Role::name).toList());
    }

    static Set<Role> roles(String column) {
        return split(column).stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    static String agencies(AgencyScope scope) {
        return joined(scope.agencies());
    }

    static AgencyScope agencies(String column) {
        return new AgencyScope(split(column));
    }

    static String joined(Collection<String> texts) {
        return texts.stream().sorted().collect(Collectors.joining(","));
    }

    static List<String> split(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(","));
    }
}
