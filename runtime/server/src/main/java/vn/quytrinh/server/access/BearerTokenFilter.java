package vn.quytrinh.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.server.problem.Problems;

/** Lets calls with a known bearer token in. */
final class BearerTokenFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BearerTokenFilter.class);
    private static final String SCHEME = "Bearer ";

    private final TokenCallers callers;

    BearerTokenFilter(TokenCallers callers) {
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            Optional<Caller> caller;
            try {
                caller = callers.caller(header.substring(SCHEME.length()).strip());
            } catch (JwtException | JwtDecoderInitializationException unavailable) {
                LOG.warn("Expected the issuer's keys but could not have them: {}", unavailable.getMessage());
                Problems.send(response, Problems.issuerUnavailable());
                return;
            }
            if (caller.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                Problems.send(response, CommonProblems.tokenInvalid());
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    caller.get(), null, RoleAuthorities.of(caller.get())));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
