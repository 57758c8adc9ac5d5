package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who run the service see of it. */
@OnH2
class OperationTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void shouldTellEverybodyThatItIsWellAndNothingElse(String path) {
        // given
        Api api = new Api(port);

        // when
        Api.Reply reply = api.send(api.anonymous(path).GET());

        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("status").stringValue()).isEqualTo("UP");
        assertThat(reply.body()).doesNotContain("H2", "jdbc", "details", "components");
    }

    @Test
    void shouldCountEventsByWhatBecameOfThem() {
        // given
        Api api = new Api(port);
        api.publish(Api.PROCEDURE, "2024-01-01");
        Api monitor = api.client("prometheus", "H05", "MONITOR");
        String dossier = "H05.12-260212-880001";
        double recorded = figure(monitor, "quytrinh_events_total{fate=\"RECORDED\",type=\"ACCEPTED\"}");
        double repeated = figure(monitor, "quytrinh_events_total{fate=\"REPEATED\",type=\"ACCEPTED\"}");
        double denied = figure(monitor, "quytrinh_events_total{fate=\"DENIED\",type=\"RESULT_RETURNED\"}");
        double refused = figure(monitor, "quytrinh_events_total{fate=\"REFUSED\",type=\"TRANSFERRED\"}");

        // when
        assertThat(api.append(dossier, Api.events(Api.accepted("m-1"))).status())
                .isEqualTo(200);
        assertThat(api.append(dossier, Api.events(Api.accepted("m-1"))).status())
                .isEqualTo(200);
        assertThat(api.append(
                                dossier,
                                Api.events(Api.event("m-2", "RESULT_RETURNED", "2026-02-12T10:00:00+07:00", "{}")))
                        .status())
                .isEqualTo(409);
        assertThat(api.append(dossier, Api.events(Api.event("m-1", "TRANSFERRED", "2026-02-12T10:00:00+07:00", "{}")))
                        .status())
                .isEqualTo(409);

        // then
        assertThat(figure(monitor, "quytrinh_events_total{fate=\"RECORDED\",type=\"ACCEPTED\"}"))
                .isEqualTo(recorded + 1);
        assertThat(figure(monitor, "quytrinh_events_total{fate=\"REPEATED\",type=\"ACCEPTED\"}"))
                .isEqualTo(repeated + 1);
        assertThat(figure(monitor, "quytrinh_events_total{fate=\"DENIED\",type=\"RESULT_RETURNED\"}"))
                .isEqualTo(denied + 1);
        assertThat(figure(monitor, "quytrinh_events_total{fate=\"REFUSED\",type=\"TRANSFERRED\"}"))
                .isEqualTo(refused + 1);
    }

    @Test
    void shouldShowFiguresToMonitorsWithoutAnyDossier() {
        // given
        Api api = new Api(port);
        api.publish(Api.PROCEDURE, "2024-01-01");
        api.append("H05.12-260212-880002", Api.events(Api.accepted("m-10")));
        api.get("/api/v1/dossiers/H05.12-260212-880002");

        // when
        Api.Reply figures = api.client("prometheus-2", "H05", "MONITOR").get("/actuator/prometheus");

        // then
        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.body())
                .contains(
                        "quytrinh_decision_seconds_bucket{verdict=\"DECIDED\",le=\"0.001\"}",
                        "quytrinh_append_group_bucket{le=\"128.0\"}",
                        "quytrinh_append_waiting 0.0",
                        "quytrinh_audit_lag_seconds ",
                        "quytrinh_watch_lag_seconds ",
                        "hikaricp_connections_active",
                        "http_server_requests_seconds_count",
                        "uri=\"/api/v1/dossiers/{code}\"",
                        "jvm_memory_used_bytes")
                .doesNotContain("880002", "NaN\nquytrinh");
        assertThat(figure(new Api(port), "quytrinh_audit_lag_seconds")).isNotNegative();
    }

    @Test
    void shouldKeepAMonitorFromEverythingElse() {
        // given
        Api monitor = new Api(port).client("prometheus-3", "*", "MONITOR");

        // then
        assertThat(monitor.get("/api/v1/dossiers").code()).isEqualTo("FORBIDDEN");
        assertThat(monitor.get("/api/v1/procedures").code()).isEqualTo("FORBIDDEN");
        assertThat(new Api(port)
                        .client("one-stop-1", "H05", "OPERATOR", "AUDITOR")
                        .get("/actuator/prometheus")
                        .code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldAnswerProblemsWithTheTraceOfTheCaller() {
        // given
        Api api = new Api(port);

        // when
        Api.Reply known = api.send(api.request("/api/v1/procedures/khong-co")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .GET());
        Api.Reply unknown = api.send(api.request("/api/v1/procedures/khong-co")
                .header("traceparent", "00-nonsense")
                .GET());
        Api.Reply atTheDoor = api.as("wrong").get("/api/v1/procedures");

        // then
        assertThat(known.json().path("traceId").stringValue()).isEqualTo(TRACE);
        assertThat(unknown.json().path("traceId").stringValue())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(TRACE);
        assertThat(atTheDoor.json().path("traceId").stringValue()).matches("[0-9a-f]{32}");
    }

    @Test
    void shouldSayWhereEveryAnswerBelongs() {
        assertThat(new Api(port).header("/api/v1/procedures", "traceresponse"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    private static double figure(Api monitor, String name) {
        String figures = monitor.get("/actuator/prometheus").body();
        Matcher line = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(figures);
        assertThat(line.find()).as(name + " in\n" + figures).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
