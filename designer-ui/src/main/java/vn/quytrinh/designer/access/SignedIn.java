package vn.quytrinh.designer.access;

import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.quytrinh.engine.Caller;

/** The person who is signed in, as the use cases know them. */
public final class SignedIn {
    private SignedIn() {}

    /**
     * Returns the person as a caller.
     *
     * @param authentication who is signed in, not null
     */
    public static Caller caller(AuthenticationContext authentication) {
        return new Caller(authentication.getPrincipalName().orElse("?"), authentication.hasRole(DemoUser.ADMIN.role()));
    }

    /**
     * Tells whether the person may change drafts and calendars.
     *
     * @param authentication who is signed in, not null
     */
    public static boolean mayEdit(AuthenticationContext authentication) {
        return authentication.hasAnyRole(DemoUser.ANALYST.role(), DemoUser.ADMIN.role());
    }
}
