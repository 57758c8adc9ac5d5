package vn.quytrinh.server.access;

import static vn.quytrinh.engine.Role.ADMIN;
import static vn.quytrinh.engine.Role.ANALYST;
import static vn.quytrinh.engine.Role.APPROVER;
import static vn.quytrinh.engine.Role.AUDITOR;
import static vn.quytrinh.engine.Role.CONTACT_POINT;
import static vn.quytrinh.engine.Role.MONITOR;
import static vn.quytrinh.engine.Role.OPERATOR;
import static vn.quytrinh.engine.Role.QUALITY_OFFICER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;

/**
 * Which role may call what: the only place that says it. What no line names is for administrators only, so that a new endpoint
 * is closed until it has a line. Duties (who approves, whose dossier it is) are checked again by the use cases.
 */
final class AccessMatrix {

    private static final Role[] EVERYBODY =
            EnumSet.complementOf(EnumSet.of(Role.MONITOR)).toArray(Role[]::new);
    private static final Role[] QUALITY_READERS = {ANALYST, QUALITY_OFFICER, CONTACT_POINT, APPROVER, AUDITOR, ADMIN};
    private static final Role[] COMMENTATORS = {ANALYST, QUALITY_OFFICER, CONTACT_POINT, APPROVER, ADMIN};
    private static final Role[] WRITERS = {ANALYST, ADMIN};

    private static final List<Line> LINES = List.of(
            post("/api/v1/deadlines", EVERYBODY),
            post("/api/v1/decisions", EVERYBODY),
            post("/api/v1/receipts/verify", EVERYBODY),
            get("/api/v1/law/parameters", EVERYBODY),
            get("/api/v1/law/instruments", EVERYBODY),
            get("/api/v1/law/changes", EVERYBODY),
            get("/api/v1/calendars", EVERYBODY),
            get("/api/v1/calendars/{id}/versions", EVERYBODY),
            get("/api/v1/calendars/{id}/proposals/{year}", EVERYBODY),
            get("/api/v1/calendars/{id}/{year}", EVERYBODY),
            post("/api/v1/calendars", WRITERS),
            post("/api/v1/calendars/{id}/changes", WRITERS),
            post("/api/v1/calendars/{id}/recomputations", WRITERS),
            get("/api/v1/calendars/{id}/recomputations/preview", WRITERS),
            get("/api/v1/recomputations", ANALYST, OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/recomputations/{id}", ANALYST, OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/recomputations/{id}/moved", OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/outages", EVERYBODY),
            post("/api/v1/outages", ANALYST, OPERATOR, ADMIN),
            post("/api/v1/outages/{id}/end", ANALYST, OPERATOR, ADMIN),
            get("/api/v1/organisation/successions", EVERYBODY),
            post("/api/v1/organisation/successions", WRITERS),
            get("/api/v1/procedures", EVERYBODY),
            get("/api/v1/procedures/{key}", EVERYBODY),
            post("/api/v1/procedures", WRITERS),
            post("/api/v1/procedures/{key}/check", QUALITY_READERS),
            get("/api/v1/procedures/{key}/suppressions", QUALITY_READERS),
            post("/api/v1/procedures/{key}/suppressions", QUALITY_OFFICER, ADMIN),
            delete("/api/v1/procedures/{key}/suppressions", QUALITY_OFFICER, ADMIN),
            get("/api/v1/drafts/{key}/versions", EVERYBODY),
            get("/api/v1/drafts/{key}/comments", QUALITY_READERS),
            post("/api/v1/drafts/{key}/comments", COMMENTATORS),
            post("/api/v1/drafts/{key}/comments/{thread}/replies", COMMENTATORS),
            post("/api/v1/drafts/{key}/comments/{thread}/resolve", COMMENTATORS),
            post("/api/v1/drafts/{key}/comments/{thread}/reopen", COMMENTATORS),
            put("/api/v1/drafts/{key}/comments/{thread}/{comment}", COMMENTATORS),
            delete("/api/v1/drafts/{key}/comments/{thread}/{comment}", COMMENTATORS),
            get("/api/v1/agencies/{agency}/quality-records", QUALITY_READERS),
            put("/api/v1/agencies/{agency}/quality-records", QUALITY_OFFICER, ADMIN),
            get("/api/v1/agencies/{agency}/quality-packs", QUALITY_READERS),
            get("/api/v1/agencies/{agency}/quality-packs/{pack}", QUALITY_READERS),
            post("/api/v1/agencies/{agency}/quality-packs", QUALITY_OFFICER, ADMIN),
            delete("/api/v1/agencies/{agency}/quality-packs/{pack}", QUALITY_OFFICER, ADMIN),
            post("/api/v1/agencies/{agency}/quality-packs/{pack}/cases", QUALITY_OFFICER, ADMIN),
            get("/api/v1/agencies/{agency}/library-checks", QUALITY_READERS),
            post("/api/v1/agencies/{agency}/library-checks", QUALITY_OFFICER, CONTACT_POINT, ADMIN),
            get("/api/v1/agencies/{agency}/library-checks/{check}", QUALITY_READERS),
            get("/api/v1/agencies/{agency}/library-checks/{check}/report", QUALITY_READERS),
            get("/api/v1/agencies/{agency}/library-checks/{check}/report.xlsx", QUALITY_READERS),
            get("/api/v1/procedures/{key}/approval", EVERYBODY),
            post("/api/v1/procedures/{key}/approval/submit", ANALYST),
            post("/api/v1/procedures/{key}/approval/review", QUALITY_OFFICER, CONTACT_POINT),
            post("/api/v1/procedures/{key}/approval/approve", APPROVER),
            post("/api/v1/procedures/{key}/approval/return", QUALITY_OFFICER, CONTACT_POINT, APPROVER),
            get("/api/v1/procedures/{key}/releases", EVERYBODY),
            post("/api/v1/procedures/{key}/releases", ANALYST, APPROVER, ADMIN),
            get("/api/v1/releases/keys", EVERYBODY),
            get("/api/v1/releases/{id}", EVERYBODY),
            get("/api/v1/releases/{id}/archive", EVERYBODY),
            post("/api/v1/releases/{id}/withdraw", APPROVER, ADMIN),
            post("/api/v1/releases/import", ADMIN),
            get("/api/v1/schemas/dossier-event.json", Role.values()),
            post("/api/v1/events", OPERATOR),
            get("/api/v1/dossiers", OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/notices", OPERATOR, AUDITOR, ADMIN),
            post("/api/v1/dossiers/{code}/events", OPERATOR),
            get("/api/v1/dossiers/{code}", OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/dossiers/{code}/events", OPERATOR, AUDITOR, ADMIN),
            post("/api/v1/dossiers/{code}/persons/erase", ADMIN),
            get("/api/v1/clients", AUDITOR, ADMIN),
            get("/api/v1/clients/{id}", AUDITOR, ADMIN),
            post("/api/v1/clients", ADMIN),
            post("/api/v1/clients/{id}/enable", ADMIN),
            post("/api/v1/clients/{id}/disable", ADMIN),
            post("/api/v1/clients/{id}/keys", ADMIN),
            post("/api/v1/clients/{id}/keys/rotate", ADMIN),
            post("/api/v1/clients/{id}/keys/{prefix}/revoke", ADMIN),
            get("/api/v1/users", AUDITOR, ADMIN),
            post("/api/v1/users", ADMIN),
            post("/api/v1/users/{name}/grant", ADMIN),
            post("/api/v1/users/{name}/enable", ADMIN),
            post("/api/v1/users/{name}/disable", ADMIN),
            post("/api/v1/users/{name}/password", ADMIN),
            get("/api/v1/subscriptions", AUDITOR, ADMIN),
            get("/api/v1/subscriptions/{id}", AUDITOR, ADMIN),
            post("/api/v1/subscriptions", ADMIN),
            post("/api/v1/subscriptions/{id}/enable", ADMIN),
            post("/api/v1/subscriptions/{id}/disable", ADMIN),
            post("/api/v1/subscriptions/{id}/secret", ADMIN),
            get("/api/v1/subscriptions/{id}/deliveries", AUDITOR, ADMIN),
            post("/api/v1/subscriptions/{id}/deliveries/resend", ADMIN),
            post("/api/v1/subscriptions/{id}/deliveries/{sequence}/resend", ADMIN),
            get("/api/v1/stream", OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/schemas/announcement.json", Role.values()),
            get("/api/v1/dossiers/{code}/sync", OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/dossiers/{code}/slips", OPERATOR, AUDITOR, ADMIN),
            get("/api/v1/dossiers/{code}/slips/{form}", OPERATOR, AUDITOR, ADMIN),
            get("/actuator/prometheus", MONITOR, ADMIN));

    /** The lines that a request can match at all, by its method and how many parts its path has. */
    private static final Map<Shape, List<Line>> BY_SHAPE = LINES.stream().collect(Collectors.groupingBy(Line::shape));

    private record Shape(String method, long parts) {

        static Shape of(HttpServletRequest request) {
            String method = request.getMethod();
            return of(method.equals("HEAD") ? "GET" : method, request.getRequestURI());
        }

        static Shape of(String method, String path) {
            return new Shape(
                    method, path.chars().filter(character -> character == '/').count());
        }
    }

    private record Line(Shape shape, PathPatternRequestMatcher path, Set<Role> roles) {}

    private AccessMatrix() {}

    /** Tells whether a caller may make a request. */
    static boolean allows(Caller caller, HttpServletRequest request) {
        return roles(request).stream().anyMatch(caller::has);
    }

    private static Set<Role> roles(HttpServletRequest request) {
        for (Line line : BY_SHAPE.getOrDefault(Shape.of(request), List.of())) {
            if (line.path().matches(request)) {
                return line.roles();
            }
        }
        return Set.of(ADMIN);
    }

    private static Line get(String path, Role... roles) {
        return line("GET", path, roles);
    }

    private static Line post(String path, Role... roles) {
        return line("POST", path, roles);
    }

    private static Line put(String path, Role... roles) {
        return line("PUT", path, roles);
    }

    private static Line delete(String path, Role... roles) {
        return line("DELETE", path, roles);
    }

    private static Line line(String method, String path, Role... roles) {
        return new Line(
                Shape.of(method, path),
                PathPatternRequestMatcher.withDefaults().matcher(path),
                EnumSet.copyOf(List.of(roles)));
    }
}
