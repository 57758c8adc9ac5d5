package vn.quytrinh.designer.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.server.access.SignedInUser;

/**
 * Ends the session of a user of the database who is no longer as at signing in: disabled, or with another password, other
 * roles or other agencies. It looks with every request, so that it counts from the next click on, whichever node changed it.
 */
public final class StillLetIn extends OncePerRequestFilter {

    private final Users users;

    /**
     * Makes the filter.
     *
     * @param users the users as they are now, not null
     */
    public StillLetIn(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedInUser signedIn && !isStill(signedIn)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isStill(SignedInUser signedIn) {
        return users.signingIn(signedIn.getUsername())
                .filter(signedIn.user()::equals)
                .isPresent();
    }
}
