package vn.quytrinh.karaf.rest;

import java.util.Map;
import javax.servlet.http.HttpServletResponse;

/** The headers of every answer of the interface: nothing is kept, guessed, framed or run. */
final class ApiHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate",
            "Pragma", "no-cache",
            "Expires", "0",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cross-Origin-Resource-Policy", "same-origin");

    private ApiHeaders() {}

    static void set(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
