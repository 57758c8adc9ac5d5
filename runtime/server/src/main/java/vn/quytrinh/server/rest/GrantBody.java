package vn.quytrinh.server.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.json.FieldReader;

/** Reads what a new client or user is to be. */
final class GrantBody {

    private static final int MOST = 100;

    private GrantBody() {}

    /**
     * Reads the fields; the caller finishes.
     *
     * @param fields the request
     * @param id the name of the field with the id
     * @param name the name of the field with what it is called
     */
    static Grant read(FieldReader fields, String id, String name) {
        String idText = fields.text(id);
        String nameText = fields.text(name);
        Set<Role> roles = new HashSet<>();
        String known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
        for (String text : texts(fields, "roles", "các vai trò trong " + known, "roles among " + known)) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            roles::add,
                            () -> fields.expected("roles", "các vai trò trong " + known, "roles among " + known));
        }
        List<String> agencies = texts(fields, "agencies", "mã các cơ quan như [\"H05\"]", "agencies such as [\"H05\"]");
        fields.finish();
        return new Grant(idText, nameText, roles, new AgencyScope(agencies));
    }

    private static List<String> texts(FieldReader fields, String name, String expectedVi, String expectedEn) {
        JsonNode node = fields.node(name);
        List<String> texts = new ArrayList<>();
        boolean sound = node.isArray() && node.size() <= MOST;
        for (JsonNode each : node) {
            sound &= each.isString();
            texts.add(each.stringValue(""));
        }
        if (!sound) {
            fields.expected(name, expectedVi, expectedEn);
            return List.of();
        }
        return texts;
    }
}
