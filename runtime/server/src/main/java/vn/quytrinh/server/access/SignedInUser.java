package vn.quytrinh.server.access;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.access.AppUser;

/**
 * A user of the database who signed in.
 *
 * @param user the user
 */
public record SignedInUser(AppUser user) implements UserDetails {

    /** Returns the user as the use cases know callers. */
    public Caller caller() {
        return user.caller();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return RoleAuthorities.of(user.caller());
    }

    @Override
    public String getPassword() {
        return user.passwordHash();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public boolean isEnabled() {
        return user.enabled();
    }
}
