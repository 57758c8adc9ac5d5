package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The way of a draft to a release, on whatever database. Each test has a procedure and persons of its own. */
abstract class AbstractApprovalTest {

    @LocalServerPort
    private int port;

    private Api demo;
    private String key;
    private Api analyst;
    private Api quality;
    private Api contact;
    private Api approver;

    @BeforeEach
    void draft(TestInfo test) {
        demo = new Api(port);
        key = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        key = "phe-duyet-" + key.substring(6, Math.min(key.length(), 40));
        analyst = person("analyst", "ANALYST");
        quality = person("quality", "QUALITY_OFFICER");
        contact = person("contact", "CONTACT_POINT");
        approver = person("approver", "APPROVER");
        save(analyst, "");
    }

    @Test
    void shouldPublishOnlyWhatWasReviewedAndApproved() {
        // when
        List<String> early = List.of(
                analyst.publish(key, "2026-01-01").code(),
                step(quality, "review", 1).code(),
                step(approver, "approve", 1).code());
        submitAndApprove(1);
        Api.Reply published = analyst.publish(key, "2026-01-01");

        // then
        assertThat(early).containsExactly("APPROVAL_REQUIRED", "APPROVAL_STEP_NOT_DUE", "APPROVAL_STEP_NOT_DUE");
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.json().path("state").stringValue()).isEqualTo("ACTIVE");
        JsonNode approval = approval();
        assertThat(approval.path("state").stringValue()).isEqualTo("PUBLISHED");
        assertThat(actions(approval))
                .containsExactly("SUBMITTED", "QUALITY_REVIEWED", "CONTACT_REVIEWED", "APPROVED", "PUBLISHED");
        assertThat(approval.path("steps").path(3).path("by").stringValue()).isEqualTo("client:" + key + ".approver");
        assertThat(approval.path("steps").path(3).path("reason").stringValue()).isEqualTo("đã xem");
        assertThat(approval.path("steps").path(4).path("release"))
                .isEqualTo(published.json().path("release"));
    }

    @Test
    void shouldLetNewContentBeginAnew() {
        // given
        submitAndApprove(1);

        // when
        save(analyst, " mới");

        // then
        assertThat(approval().path("state").stringValue()).isEqualTo("DRAFT");
        assertThat(analyst.publish(key, "2026-01-01").code()).isEqualTo("APPROVAL_REQUIRED");
        assertThat(step(approver, "approve", 1).code()).isEqualTo("DRAFT_STALE");
    }

    @Test
    void shouldNeverLetAnAuthorReviewOrApprove() {
        // given
        Api many = person("many", "ANALYST", "QUALITY_OFFICER", "CONTACT_POINT", "APPROVER");
        save(many, " sửa");
        save(analyst, " sửa nữa");

        // when
        step(analyst, "submit", 3);
        Api.Reply reviewed = step(many, "review", 3);
        step(quality, "review", 3);
        step(contact, "review", 3);
        Api.Reply approved = step(many, "approve", 3);

        // then
        assertThat(reviewed.status()).isEqualTo(403);
        assertThat(reviewed.code()).isEqualTo("SEPARATION_OF_DUTIES");
        assertThat(approved.code()).isEqualTo("SEPARATION_OF_DUTIES");
        assertThat(approval().path("state").stringValue()).isEqualTo("APPROVAL");
    }

    @Test
    void shouldWantReviewersAndApproverToDiffer() {
        // given
        Api both = person("both", "QUALITY_OFFICER", "CONTACT_POINT", "APPROVER");
        step(analyst, "submit", 1);
        step(both, "review", 1);

        // when
        Api.Reply second = step(both, "review", 1);
        Api.Reply wrongRole = step(quality, "review", 1);
        step(contact, "review", 1);
        Api.Reply approved = step(both, "approve", 1);

        // then
        assertThat(second.code()).isEqualTo("SEPARATION_OF_DUTIES");
        assertThat(wrongRole.code()).isEqualTo("ROLE_REQUIRED");
        assertThat(approved.code()).isEqualTo("SEPARATION_OF_DUTIES");
    }

    @Test
    void shouldGoBackWithAReasonAndComeAgain() {
        // given
        step(analyst, "submit", 1);

        // when
        Api.Reply silent = quality.post(path("return"), "{\"revision\":1}");
        Api.Reply returned = step(quality, "return", 1);
        submitAndApprove(1);

        // then
        assertThat(silent.code()).isEqualTo("REASON_REQUIRED");
        assertThat(returned.json().path("state").stringValue()).isEqualTo("DRAFT");
        assertThat(approval().path("approved").booleanValue()).isTrue();
    }

    @Test
    void shouldLetAnAdministratorPublishWithoutApprovalByNamingWhy() {
        // given
        Api administrator = person("admin", "ADMIN");

        // when
        Api.Reply forbidden = analyst.post(releases(), "{\"effectiveFrom\":\"2026-01-01\",\"override\":\"gấp\"}");
        Api.Reply silent = administrator.publish(key, "2026-01-01");
        Api.Reply named = administrator.post(releases(), "{\"effectiveFrom\":\"2026-01-01\",\"override\":\"gấp\"}");

        // then
        assertThat(forbidden.code()).isEqualTo("OVERRIDE_FORBIDDEN");
        assertThat(silent.code()).isEqualTo("APPROVAL_REQUIRED");
        assertThat(named.status()).as(named.body()).isEqualTo(200);
        assertThat(named.json().path("override").stringValue()).isEqualTo("gấp");
    }

    @Test
    void shouldWithdrawAReleaseForNewAcceptancesOnly() {
        // given
        demo.publish(key, "2024-01-01");
        String release = demo.publish(key, "2025-01-01").json().path("release").stringValue();
        String open = "H05.12-260212-" + (400_000 + Math.abs(key.hashCode() % 100_000));
        String later = open.replace("H05.12", "H05.13");
        demo.append(open, events(open));

        // when
        Api.Reply refused = analyst.post("/api/v1/releases/" + release + "/withdraw", "{\"reason\":\"sai\"}");
        Api.Reply withdrawn = approver.post("/api/v1/releases/" + release + "/withdraw", "{\"reason\":\"sai\"}");

        // then
        assertThat(refused.status()).isEqualTo(403);
        assertThat(withdrawn.json().path("state").stringValue()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.json().path("withdrawnReason").stringValue()).isEqualTo("sai");
        assertThat(demo.get("/api/v1/dossiers/" + open).json().path("release").stringValue())
                .isEqualTo(release);
        assertThat(demo.append(later, events(later)).json().path("release").stringValue())
                .startsWith(key + "@2024-01-01");
        assertThat(demo.publish(key, "2025-01-01").code()).isEqualTo("RELEASE_WITHDRAWN");
        assertThat(approver.post("/api/v1/releases/" + release + "/withdraw", "{\"reason\":\"sai\"}")
                        .code())
                .isEqualTo("RELEASE_WITHDRAWN");
    }

    @Test
    void shouldTellWhichReleaseIsSuperseded() {
        // when
        demo.publish(key, "2024-01-01");
        demo.publish(key, "2025-01-01");
        demo.publish(key, "2090-01-01");

        // then
        assertThat(demo.get(releases()).json().path("releases").findValuesAsString("state"))
                .containsExactly("ACTIVE", "ACTIVE", "SUPERSEDED");
    }

    private Api person(String name, String... roles) {
        return demo.client(key + "." + name, "H05", roles);
    }

    private void save(Api author, String changed) {
        String document = demo.get("/api/v1/procedures/" + Api.PROCEDURE)
                .body()
                .replace(Api.PROCEDURE, key)
                .replace("Tiếp nhận, kiểm tra hồ sơ", "Tiếp nhận, kiểm tra hồ sơ" + changed);
        Api.Reply saved = author.post("/api/v1/procedures", document);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private void submitAndApprove(int revision) {
        for (Api.Reply reply : List.of(
                step(analyst, "submit", revision),
                step(quality, "review", revision),
                step(contact, "review", revision),
                step(approver, "approve", revision))) {
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        }
    }

    private Api.Reply step(Api person, String step, int revision) {
        return person.post(path(step), "{\"revision\":%d,\"reason\":\"đã xem\"}".formatted(revision));
    }

    private String path(String step) {
        return "/api/v1/procedures/" + key + "/approval/" + step;
    }

    private String releases() {
        return "/api/v1/procedures/" + key + "/releases";
    }

    private JsonNode approval() {
        return demo.get("/api/v1/procedures/" + key + "/approval").json();
    }

    private static List<String> actions(JsonNode approval) {
        return approval.path("steps").findValuesAsString("action");
    }

    private String events(String dossier) {
        return Api.events(Api.accepted(dossier)).replace(Api.PROCEDURE, key);
    }
}
