package vn.quytrinh.server.rest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.json.FieldReader;

/** Reads what a new client or user is to be. */
final class GrantBody {

    private GrantBody() {}

    /**
     * Reads the fields; the caller finishes.
     *
     * @param fields the request
     * @param id the name of the field with the id
     * @param name the name of the field with what it is called
     */
    static Grant read(FieldReader fields, String id, String name) {
        return of(fields.text(id), fields, name);
    }

    /**
     * Reads the fields of somebody who is known by an id; the caller finishes.
     *
     * @param id the id
     * @param fields the request
     * @param name the name of the field with what it is called
     */
    static Grant of(String id, FieldReader fields, String name) {
        String nameText = fields.text(name);
        Set<Role> roles = new HashSet<>();
        String known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
        for (String text : fields.texts("roles", "các vai trò trong " + known, "roles among " + known)) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            roles::add,
                            () -> fields.expected("roles", "các vai trò trong " + known, "roles among " + known));
        }
        List<String> agencies = fields.texts("agencies", "mã các cơ quan như [\"H05\"]", "agencies such as [\"H05\"]");
        fields.finish();
        return new Grant(id, nameText, roles, new AgencyScope(agencies));
    }
}
