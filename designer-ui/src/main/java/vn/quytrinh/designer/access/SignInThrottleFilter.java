package vn.quytrinh.designer.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.ApplicationListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts failures to sign in, and turns further attempts away before the password is looked at. */
public final class SignInThrottleFilter extends OncePerRequestFilter
        implements ApplicationListener<AbstractAuthenticationEvent> {

    private final SignInThrottle throttle;

    /**
     * Makes the filter.
     *
     * @param throttle counts, not null
     */
    public SignInThrottleFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getServletPath().equals("/login"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String user = Objects.requireNonNullElse(request.getParameter("username"), "");
        Duration closed = throttle.closedFor(user, request.getRemoteAddr());
        if (closed.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(closed.toSeconds() + 1));
            response.sendRedirect(request.getContextPath() + "/login?error=throttled");
        }
    }

    @Override
    public void onApplicationEvent(AbstractAuthenticationEvent event) {
        var authentication = event.getAuthentication();
        if (authentication.getDetails() instanceof WebAuthenticationDetails details) {
            if (event instanceof AbstractAuthenticationFailureEvent) {
                throttle.failed(authentication.getName(), details.getRemoteAddress());
            } else if (event instanceof AuthenticationSuccessEvent) {
                throttle.succeeded(authentication.getName(), details.getRemoteAddress());
            }
        }
    }
}
