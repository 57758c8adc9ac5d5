package vn.quytrinh.server.access;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;

/** Lets in whom an issuer vouches for with a signed token. Roles and agencies come from its claims; unknown ones count nothing. */
final class JwtCallers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_SUBJECT = 150;
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384);

    private final JwtDecoder decoder;
    private final SecurityProperties settings;

    JwtCallers(SecurityProperties settings) {
        this.settings = settings;
        this.decoder = new SupplierJwtDecoder(() -> decoder(settings));
    }

    /**
     * Finds who a token was given to.
     *
     * @param token the token
     * @return the caller, nothing when the token is not valid here
     * @throws RuntimeException when the issuer's keys cannot be had
     */
    Optional<Caller> caller(String token) {
        try {
            Jwt jwt = decoder.decode(token);
            return Optional.ofNullable(jwt.getSubject())
                    .filter(JwtCallers::isName)
                    .map(subject -> new Caller("oidc:" + subject, roles(jwt), scope(jwt), false));
        } catch (BadJwtException invalid) {
            return Optional.empty();
        }
    }

    private static JwtDecoder decoder(SecurityProperties settings) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        var builder = settings.jwksUri().isBlank()
                ? NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                : NimbusJwtDecoder.withJwkSetUri(settings.jwksUri());
        NimbusJwtDecoder decoder = builder.restOperations(new RestTemplate(requests))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, meant -> meant != null && meant.contains(settings.audience()));
        OAuth2TokenValidator<Jwt> ending = new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()), audience, ending));
        return decoder;
    }

    private static boolean isName(String subject) {
        return !subject.isBlank()
                && subject.length() <= LONGEST_SUBJECT
                && subject.chars().noneMatch(Character::isISOControl);
    }

    private Set<Role> roles(Jwt jwt) {
        Set<String> named = texts(jwt, settings.rolesClaim())
                .map(text -> text.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.of(Role.values())
                .filter(role -> named.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private AgencyScope scope(Jwt jwt) {
        return new AgencyScope(texts(jwt, settings.agenciesClaim())
                .filter(AgencyScope::isAgency)
                .toList());
    }

    /** A claim is a list of texts, or one text with blanks between. */
    private static Stream<String> texts(Jwt jwt, String path) {
        Object value = jwt.getClaims();
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return texts(value).stream();
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return value instanceof String text ? List.of(text.trim().split("\\s+")) : List.of();
    }
}
