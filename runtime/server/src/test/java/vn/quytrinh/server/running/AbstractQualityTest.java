package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks with every pack, on whatever database. Each test has an agency and a procedure of its own. */
abstract class AbstractQualityTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.now();

    private static final String OWN_PACK = """
            id: so-y-te
            name: "Quy tắc của Sở Y tế"
            nameEn: "Rules of the health department"
            version: "1"
            rules:
              - id: SYT-01
                severity: WARN
                instrument: "QĐ 12/QĐ-SYT"
                article: "2"
                verified: false
                vi: "Không có bước tiếp nhận tại Sở"
                en: "No reception at the department"
                remedyVi: "Chuyển bước tiếp nhận về Trung tâm."
                remedyEn: "Move the reception to the centre."
                sentences:
                  - no: STEP
                    where: [[kind, EQUAL, RECEIVE]]
                    messageVi: "Bước {label} tiếp nhận."
                    messageEn: "Step {label} receives."
                examples:
                  - fails: "quy trình mẫu có tiếp nhận"
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Api demo;
    private String agency;
    private String key;

    @BeforeEach
    void draft(TestInfo test) {
        demo = new Api(port);
        String name = test.getTestMethod().orElseThrow().getName();
        agency = "H%02d.%d".formatted(20 + Math.floorMod(name.hashCode(), 40), Math.floorMod(name.hashCode(), 997));
        key = "chat-luong-" + name.toLowerCase(Locale.ROOT).substring(6, Math.min(name.length(), 40));
        save(demo, document());
    }

    @Test
    void shouldAskEveryPackAndBlockByNoneThatNobodyEnforces() {
        // when
        JsonNode check = check().json();
        Api.Reply published = demo.publish(key, "2026-01-01");

        // then
        assertThat(packs(check)).contains("law", "iso-9001", "always");
        assertThat(check.path("findings").findValuesAsString("severity")).contains("ERROR");
        assertThat(blocking(check)).isEmpty();
        assertThat(check.path("agency").stringValue()).isEqualTo(agency);
        assertThat(check.path("budget").path("worst").path("steps").size()).isPositive();
        assertThat(check.path("paths").size()).isPositive();
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    @Test
    void shouldBlockFromTheDayOnWhichTheAgencyEnforcesAPack() {
        // given
        records("{\"packs\":[{\"pack\":\"iso-9001\",\"enforced\":true,\"from\":\"%s\"}]}".formatted(TODAY.plusDays(2)));
        Set<String> early = blocking(check().json());

        // when
        records("{\"packs\":[{\"pack\":\"iso-9001\",\"enforced\":true,\"from\":\"%s\"}]}"
                .formatted(TODAY.minusDays(2)));
        JsonNode check = check().json();
        Api.Reply refused = demo.publish(key, "2026-01-01");
        Api.Reply overridden = publish("\"override\":\"Thí điểm\"");

        // then
        assertThat(early).isEmpty();
        assertThat(blocking(check)).isNotEmpty().allMatch(rule -> rule.startsWith("ISO-"));
        assertThat(refused.code()).isEqualTo("FINDINGS_OPEN");
        assertThat(blocking(refused.json())).isEqualTo(blocking(check));
        assertThat(overridden.status()).as(overridden.body()).isEqualTo(200);
    }

    @Test
    void shouldWantAReasonForWarningsOfEnforcedPacksOnly() {
        // given
        pack(0, OWN_PACK);
        Api.Reply unasked = submit(1, "{}");
        save(demo, document().put("name", "Tên khác"));
        records("{\"packs\":[{\"pack\":\"so-y-te\",\"enforced\":true}]}");

        // when
        Api.Reply silent = submit(2, "{}");
        Api.Reply submitted = submit(2, "{\"SYT-01\":\"Sở còn tiếp nhận đến hết năm\"}");
        Api.Reply publishedSilently = demo.publish(key, "2026-01-01");
        save(demo, document().put("name", "Tên khác nữa"));
        Api.Reply published = demo.publish(key, "2026-02-01");
        Api.Reply publishedWithReason = publish("\"reasons\":{\"SYT-01:S01\":\"Sở còn tiếp nhận\"}");

        // then
        assertThat(unasked.status()).as(unasked.body()).isEqualTo(200);
        assertThat(silent.code()).isEqualTo("REASONS_REQUIRED");
        assertThat(silent.json().path("findings").findValuesAsString("key")).containsExactly("SYT-01:S01");
        assertThat(submitted
                        .json()
                        .path("steps")
                        .path(0)
                        .path("reasons")
                        .path("SYT-01:S01")
                        .stringValue())
                .isEqualTo("Sở còn tiếp nhận đến hết năm");
        assertThat(publishedSilently.status()).as(publishedSilently.body()).isEqualTo(200);
        assertThat(published.code()).isEqualTo("REASONS_REQUIRED");
        assertThat(publishedWithReason.status()).as(publishedWithReason.body()).isEqualTo(200);
        assertThat(demo.get("/api/v1/procedures/" + key + "/approval")
                        .json()
                        .path("steps")
                        .path(0)
                        .path("reasons")
                        .path("SYT-01:S01")
                        .stringValue())
                .isEqualTo("Sở còn tiếp nhận");
    }

    @Test
    void shouldSetAFindingAsideInTheNameOfTheQualityOfficer() {
        // given
        Api officer = person("officer", "QUALITY_OFFICER");
        Api analyst = person("analyst", "ANALYST");
        JsonNode finding = find(check().json(), "ISO-14");
        String element = finding.path("element").stringValue();

        // when
        Api.Reply aside = setAside(officer, "ISO-14", element, TODAY.plusDays(30));
        JsonNode check = check().json();
        Api.Reply unknown = setAside(officer, "ISO-14", "S99", TODAY.plusDays(30));
        Api.Reply past = setAside(officer, "ISO-16", "", TODAY.minusDays(3));
        Api.Reply forbidden = setAside(analyst, "ISO-16", "", TODAY.plusDays(30));

        // then
        assertThat(aside.status()).as(aside.body()).isEqualTo(200);
        assertThat(aside.json().path("revision").intValue()).isEqualTo(2);
        JsonNode suppressed = check.path("suppressed").path(0);
        assertThat(suppressed.path("rule").stringValue()).isEqualTo("ISO-14");
        assertThat(suppressed.path("by").stringValue()).endsWith("officer");
        assertThat(suppressed.path("reason").stringValue()).isEqualTo("Chờ quy chế");
        assertThat(List.of(unknown.code(), past.code(), forbidden.code()))
                .containsExactly("FINDING_UNKNOWN", "SUPPRESSION_ENDED", "FORBIDDEN");
        assertThat(demo.get("/api/v1/procedures/" + key + "/approval")
                        .json()
                        .path("authors")
                        .toString())
                .doesNotContain("officer");
    }

    @Test
    void shouldLetTheOfficerWhoSetAsideReviewTheDraft() {
        // given
        Api officer = person("officer", "QUALITY_OFFICER");
        Api author = person("author", "ANALYST");
        setAside(officer, "ISO-14", "", TODAY.plusDays(30));

        // when
        Api.Reply submitted = author.post("/api/v1/procedures/" + key + "/approval/submit", "{\"revision\":2}");
        Api.Reply reviewed = officer.post("/api/v1/procedures/" + key + "/approval/review", "{\"revision\":2}");

        // then
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(200);
        assertThat(reviewed.json().path("state").stringValue()).isEqualTo("CONTACT_REVIEW");
    }

    @Test
    void shouldTakeBackWhatWasSetAside() {
        // given
        JsonNode aside = setAside(demo, "ISO-14", "", TODAY.plusDays(30)).json();
        String id = aside.path("suppressions").path(0).path("id").stringValue();

        // when
        Api.Reply taken = delete("/api/v1/procedures/" + key + "/suppressions?id=" + id.replace("/", "%2F"));
        Api.Reply again = delete("/api/v1/procedures/" + key + "/suppressions?id=" + id.replace("/", "%2F"));

        // then
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().path("suppressions").size()).isZero();
        assertThat(again.code()).isEqualTo("SUPPRESSION_UNKNOWN");
        assertThat(find(check().json(), "ISO-14").isMissingNode()).isFalse();
    }

    @Test
    void shouldNotLetAnAuthorSetAsideByImporting() {
        // given
        Api analyst = person("author", "ANALYST");
        setAside(demo, "ISO-14", "", TODAY.plusDays(30));
        ObjectNode stored = (ObjectNode) demo.get("/api/v1/procedures/" + key).json();

        // when
        Api.Reply unchanged = analyst.post("/api/v1/procedures", stored.toString());
        ((ObjectNode) stored.path("suppressions").path(0)).put("until", "2199-12-31");
        Api.Reply prolonged = analyst.post("/api/v1/procedures", stored.toString());

        // then
        assertThat(unchanged.status()).as(unchanged.body()).isEqualTo(200);
        assertThat(prolonged.status()).isEqualTo(403);
        assertThat(prolonged.code()).isEqualTo("SUPPRESSION_FORBIDDEN");
    }

    @Test
    void shouldTellWhatHasEndedOrIsIncomplete() {
        // given
        ObjectNode document = document();
        var list = document.putArray("suppressions");
        list.addObject()
                .put("rule", "ISO-14")
                .put("by", "a")
                .put("reason", "b")
                .put("until", TODAY.minusDays(2).toString());
        list.addObject()
                .put("rule", "ISO-16")
                .put("by", "a")
                .put("until", TODAY.plusDays(9).toString());
        save(demo, document);

        // when
        JsonNode listed =
                demo.get("/api/v1/procedures/" + key + "/suppressions").json();
        JsonNode check = check().json();

        // then
        assertThat(listed.path("suppressions").findValuesAsString("state")).containsExactly("ENDED", "INCOMPLETE");
        assertThat(find(check, "ISO-14").isMissingNode()).isFalse();
        assertThat(blocking(check)).containsExactly("SUPPRESSION");
    }

    @Test
    void shouldCarryWhatIsSetAsideIntoTheRelease() throws Exception {
        // given
        setAside(demo, "ISO-14", "", TODAY.plusDays(30));

        // when
        Api.Reply published = demo.publish(key, "2026-01-01");
        String release = published.json().path("release").stringValue();

        // then
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(archived(release)).contains("Chờ quy chế").contains("ISO-14");
        assertThat(demo.append(
                                "%s-260212-010001".formatted(agency),
                                Api.events(Api.accepted("e-" + key)).replace(Api.PROCEDURE, key))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void shouldKeepRecordsOnceAndWithinTheScope() {
        // given
        Api officer = person("thu-ky", "QUALITY_OFFICER");
        Api elsewhere =
                demo.client("noi-khac." + agency.toLowerCase(Locale.ROOT).replace('.', '-'), "H99", "QUALITY_OFFICER");
        String path = "/api/v1/agencies/" + agency + "/quality-records";

        // when
        Api.Reply none = officer.get(path);
        Api.Reply saved =
                put(officer, path, "{\"version\":0,\"records\":{\"packs\":[{\"pack\":\"law\",\"enforced\":false}]}}");
        Api.Reply stale = put(officer, path, "{\"version\":0,\"records\":{}}");
        Api.Reply broken = put(officer, path, "{\"version\":1,\"records\":{\"packs\":[{\"enforced\":\"có\"}]}}");

        // then
        assertThat(none.json().path("version").intValue()).isZero();
        assertThat(saved.json().path("version").intValue()).isEqualTo(1);
        assertThat(saved.json()
                        .path("records")
                        .path("packs")
                        .path(0)
                        .path("enforced")
                        .isBoolean())
                .isTrue();
        assertThat(officer.get(path).body()).isEqualTo(saved.body());
        assertThat(stale.code()).isEqualTo("QUALITY_RECORDS_STALE");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(put(elsewhere, path, "{\"version\":1,\"records\":{}}").code())
                .isEqualTo("AGENCY_FORBIDDEN");
    }

    @Test
    void shouldAskThePackOfAnAgencyUntilItIsWithdrawn() {
        // given
        String packs = "/api/v1/agencies/" + agency + "/quality-packs";

        // when
        Api.Reply published = pack(0, OWN_PACK);
        JsonNode found = find(check().json(), "SYT-01");
        JsonNode run = demo.post(packs + "/so-y-te/cases", "").json();
        JsonNode whole = demo.get(packs + "/so-y-te").json();
        Api.Reply replaced = pack(1, OWN_PACK.replace("kind, EQUAL, RECEIVE", "kind, EQUAL, SCAN"));
        JsonNode afterwards = find(check().json(), "SYT-01");
        Api.Reply withdrawn = delete(packs + "/so-y-te?version=2");

        // then
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(found.path("element").stringValue()).isEqualTo("S01");
        assertThat(found.path("blocks").booleanValue(true)).isFalse();
        assertThat(run.path("cases").path(0).path("asExpected").booleanValue(false))
                .isTrue();
        assertThat(run.path("rules").path(0).path("gaps").toString()).contains("NO_PASSING_CASE");
        assertThat(whole.path("rules")
                        .path(0)
                        .path("sentences")
                        .path(0)
                        .path("vi")
                        .stringValue())
                .contains("tiếp nhận");
        assertThat(whole.path("own").path("document").stringValue()).isEqualTo(OWN_PACK);
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(afterwards.isMissingNode()).isTrue();
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(demo.get(packs).json().path("packs").findValuesAsString("id"))
                .containsExactly("soundness", "law", "iso-9001");
    }

    @Test
    void shouldTakeNoPackThatIsNotOne() {
        // when
        Api.Reply word = pack(0, OWN_PACK.replace("kind, EQUAL", "loai, EQUAL"));
        Api.Reply text = pack(0, "- [");
        Api.Reply shipped = pack(0, OWN_PACK.replace("id: so-y-te", "id: law"));
        Api.Reply rule = pack(0, OWN_PACK.replace("SYT-01", "LR-130"));
        Api.Reply deep = pack(0, "[".repeat(20_000));

        // then
        assertThat(word.code()).as(word.body()).isEqualTo("PACK_INVALID");
        assertThat(word.body()).contains("SYT-01");
        assertThat(List.of(text.code(), shipped.code(), rule.code(), deep.code()))
                .containsExactly("PACK_INVALID", "PACK_ID_TAKEN", "PACK_ID_TAKEN", "PACK_INVALID");
    }

    @Test
    void shouldCheckADocumentThatIsNotStored() {
        // given
        ObjectNode document = document();
        document.put("id", "chua-luu").remove("legalTimeLimit");

        // when
        Api.Reply check = demo.post("/api/v1/procedures/chua-luu/check", document.toString());
        Api.Reply broken = demo.post("/api/v1/procedures/chua-luu/check", "{\"name\":7}");

        // then
        assertThat(blocking(check.json())).contains("LR-001");
        assertThat(broken.code()).isEqualTo("PROCEDURE_INVALID");
        assertThat(demo.get("/api/v1/procedures/chua-luu").status()).isEqualTo(404);
    }

    @Test
    void shouldTellWhereAProcedureIsNotItsTemplate() {
        // given
        ObjectNode local = document();
        local.put("id", key + "-xa").put("template", key);
        ((ObjectNode) local.path("components").path(0)).put("copies", 3);
        ((ObjectNode) local.path("legalTimeLimit")).put("value", 5);
        save(demo, local);

        // when
        JsonNode check =
                demo.post("/api/v1/procedures/" + key + "-xa/check", "").json();

        // then
        assertThat(check.path("template").stringValue()).isEqualTo(key);
        assertThat(check.path("deviations").findValuesAsString("kind")).contains("STRICTER_COMPONENT", "SHORTER");
        assertThat(check.path("deviations").findValues("allowed"))
                .extracting(JsonNode::booleanValue)
                .contains(true, false);
    }

    @Test
    void shouldCheckTheLibraryOfAnAgency() throws IOException {
        // given
        ObjectNode second = document();
        second.put("id", key + "-hai");
        save(demo, second);
        String path = "/api/v1/agencies/" + agency + "/library-checks";

        // when
        JsonNode started =
                demo.post(path, "{\"expected\":[\"1.013876\",\"9.999999\"]}").json();
        String check = path + "/" + started.path("id").stringValue();
        JsonNode done = finished(check);
        JsonNode report = demo.get(check + "/report").json();
        byte[] workbook = bytes(check + "/report.xlsx");

        // then
        assertThat(done.path("state").stringValue()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("done").intValue())
                .isEqualTo(2)
                .isEqualTo(done.path("total").intValue());
        assertThat(report.path("issues").findValuesAsString("kind")).contains("MISSING_PROCEDURE", "DUPLICATE");
        assertThat(report.path("coveragePercent").decimalValue()).isEqualByComparingTo("50");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheet("Rà soát").getPhysicalNumberOfRows()).isGreaterThan(2);
        }
        assertThat(demo.get(path).json().path("checks").size()).isEqualTo(1);
        assertThat(demo.get("/api/v1/agencies/H99/library-checks/"
                                + started.path("id").stringValue())
                        .code())
                .isEqualTo("LIBRARY_CHECK_UNKNOWN");
    }

    @Test
    void shouldTakeUpACheckWhoseNodeHasDied() {
        // given
        String id = "dead-" + agency;
        OffsetDateTime longAgo = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);

        // when
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> database.update(
                        "insert into library_check (id, agency, started_at, started_by, request, total, done, beat_at)"
                                + " values (?, ?, ?, 'an', '{}', 9, 3, ?)",
                        id,
                        agency,
                        longAgo,
                        longAgo));
        JsonNode done = finished("/api/v1/agencies/" + agency + "/library-checks/" + id);

        // then
        assertThat(done.path("state").stringValue()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("total").intValue()).isEqualTo(1);
    }

    private ObjectNode document() {
        ObjectNode document =
                (ObjectNode) demo.get("/api/v1/procedures/" + Api.PROCEDURE).json();
        document.put("id", key).put("territory", "VN." + agency);
        return document;
    }

    private static void save(Api author, ObjectNode document) {
        Api.Reply saved = author.post("/api/v1/procedures", document.toString());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private Api.Reply check() {
        return demo.post("/api/v1/procedures/" + key + "/check", "");
    }

    private Api person(String name, String... roles) {
        return demo.client(key + "." + name, agency, roles);
    }

    private void records(String records) {
        String path = "/api/v1/agencies/" + agency + "/quality-records";
        int version = demo.get(path).json().path("version").intValue();
        Api.Reply saved = put(demo, path, "{\"version\":%d,\"records\":%s}".formatted(version, records));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private Api.Reply pack(int version, String yaml) {
        ObjectNode body = MAPPER.createObjectNode().put("version", version).put("document", yaml);
        return demo.post("/api/v1/agencies/" + agency + "/quality-packs", body.toString());
    }

    private Api.Reply submit(int revision, String reasons) {
        return demo.post(
                "/api/v1/procedures/" + key + "/approval/submit",
                "{\"revision\":%d,\"reasons\":%s}".formatted(revision, reasons));
    }

    private Api.Reply publish(String more) {
        return demo.post(
                "/api/v1/procedures/" + key + "/releases", "{\"effectiveFrom\":\"2026-03-01\",%s}".formatted(more));
    }

    private Api.Reply setAside(Api officer, String rule, String element, LocalDate until) {
        ObjectNode body = MAPPER.createObjectNode()
                .put("rule", rule)
                .put("reason", "Chờ quy chế")
                .put("until", until.toString());
        if (!element.isEmpty()) {
            body.put("element", element);
        }
        return officer.post("/api/v1/procedures/" + key + "/suppressions", body.toString());
    }

    private static Api.Reply put(Api api, String path, String body) {
        return api.send(
                api.request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private Api.Reply delete(String path) {
        return demo.send(demo.request(path).DELETE());
    }

    private JsonNode finished(String check) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        JsonNode state = demo.get(check).json();
        while (state.path("state").stringValue("").equals("RUNNING")
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            state = demo.get(check).json();
        }
        return state;
    }

    private byte[] bytes(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(demo.request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String archived(String release) throws IOException {
        var all = new StringBuilder();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(bytes("/api/v1/releases/" + release + "/archive")))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static Set<String> packs(JsonNode check) {
        return new HashSet<>(check.path("findings").findValuesAsString("pack"));
    }

    private static Set<String> blocking(JsonNode check) {
        Set<String> rules = new HashSet<>();
        for (JsonNode finding : check.path("findings")) {
            if (finding.path("blocks").booleanValue()) {
                rules.add(finding.path("rule").stringValue());
            }
        }
        return rules;
    }

    private static JsonNode find(JsonNode check, String rule) {
        for (JsonNode finding : check.path("findings")) {
            if (finding.path("rule").stringValue().equals(rule)) {
                return finding;
            }
        }
        return check.path("findings").path(-1);
    }
}
