package vn.quytrinh.server.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.quytrinh.engine.Caller;

/** Roles as Spring Security knows them. */
final class RoleAuthorities {

    private RoleAuthorities() {}

    static List<GrantedAuthority> of(Caller caller) {
        return caller.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
