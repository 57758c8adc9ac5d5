package vn.quytrinh.server.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An issuer of tokens in this process, with a key of its own served over HTTP. */
final class LocalIssuer {

    static final String ISSUER = "https://dangnhap.h05.test";
    static final String AUDIENCE = "quytrinh";

    /** The system property that tells where its public keys are. */
    static final String KEYS = "quytrinh.test.jwks";

    private static final RSAKey KEY = key("k1");
    private static final HttpServer SERVER = serve();

    private LocalIssuer() {}

    static void started() {
        System.setProperty(KEYS, "http://localhost:" + SERVER.getAddress().getPort() + "/jwks");
    }

    /** Returns the claims of a sound token. */
    static JWTClaimsSet.Builder sound(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("realm", Map.of("roles", List.of("operator", "something-else")))
                .claim("agencies", List.of("H05", "not an agency"));
    }

    /** Signs with the key that is served. */
    static String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, KEY);
    }

    /** Signs with a key nobody knows, under the id of the one that is served. */
    static String forged(JWTClaimsSet.Builder claims) {
        return signed(claims, key("k1"));
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
