package vn.quytrinh.server.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code quytrinh.security.*}.
 *
 * @param issuer who signs the tokens (OpenID Connect) that are let in beside keys; empty for nobody
 * @param jwksUri where the issuer's public keys are; empty asks the issuer
 * @param audience what a token must be meant for; must be set with an issuer
 * @param rolesClaim the claim that lists the roles; a dot leads into an object
 * @param agenciesClaim the claim that lists the agencies; a dot leads into an object
 * @param keysRemembered for how long a key is remembered: after it a revocation on another node is noticed
 * @param rate how often a client may call
 */
@ConfigurationProperties("quytrinh.security")
record SecurityProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String jwksUri,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("agencies") String agenciesClaim,
        @DefaultValue("2s") Duration keysRemembered,
        @DefaultValue Rate rate) {

    SecurityProperties {
        if (!issuer.isBlank() && audience.isBlank()) {
            throw new IllegalArgumentException(
                    "Expected quytrinh.security.audience beside quytrinh.security.issuer but found none. Without it a token"
                            + " meant for another service would be let in. Maybe set it to the name of this service.");
        }
    }

    /**
     * How often a client may call.
     *
     * @param burst how many calls at once
     * @param perMinute how many calls a minute in the long run
     */
    record Rate(
            @DefaultValue("400") int burst,
            @DefaultValue("12000") int perMinute) {}
}
