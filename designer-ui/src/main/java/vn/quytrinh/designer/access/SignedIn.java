package vn.quytrinh.designer.access;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.server.access.SignedInUser;

/** The person who is signed in, as the use cases know them. */
public final class SignedIn {
    private SignedIn() {}

    /**
     * Returns the person as a caller: a user of the database with roles and agencies, or a user of the demonstration, who is
     * exempt from separation of duties. Users of the demonstration exist in the demo mode only.
     *
     * @param authentication who is signed in, not null
     */
    public static Caller caller(AuthenticationContext authentication) {
        return authentication
                .getAuthenticatedUser(UserDetails.class)
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast)
                .map(SignedInUser::caller)
                .orElseGet(() -> demoCaller(authentication));
    }

    private static Caller demoCaller(AuthenticationContext authentication) {
        String name = authentication.getPrincipalName().orElse("?");
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> authentication.hasRole(role.name()))
                .collect(Collectors.toSet());
        return new Caller(name, roles, AgencyScope.ALL, DemoUser.named(name).isPresent());
    }

    /**
     * Tells whether the person may change drafts and calendars.
     *
     * @param authentication who is signed in, not null
     */
    public static boolean mayEdit(AuthenticationContext authentication) {
        return authentication.hasAnyRole(DemoUser.ANALYST.role(), DemoUser.ADMIN.role());
    }

    /**
     * Tells whether the person keeps the quality rules: sets findings aside and chooses packs.
     *
     * @param authentication who is signed in, not null
     */
    public static boolean mayKeepQuality(AuthenticationContext authentication) {
        return authentication.hasAnyRole(DemoUser.QUALITY.role(), DemoUser.ADMIN.role());
    }
}
