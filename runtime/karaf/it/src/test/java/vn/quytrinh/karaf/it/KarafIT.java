package vn.quytrinh.karaf.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.quytrinh.engine.contract.Contract;
import vn.quytrinh.engine.contract.ContractPublisher;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleaseArchive;

/** The distribution is started as an agency does it, asked, changed while it runs, killed, started again and ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KarafIT {

    private static final String PROCEDURE = "y-te-mien-nhiem-gdv";
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final ContractPublisher PUBLISHER = Contract.PUBLISHER;
    private static final ReleaseArchive RELEASE = PUBLISHER.publish(PROCEDURE, LONG_AGO);
    private static final String DOSSIER = "H05.12-260212-010001";
    private static final OffsetDateTime ACCEPTED = OffsetDateTime.parse("2026-02-12T09:00:00+07:00");

    private static Karaf karaf;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        karaf = Karaf.unpack(folder);
        Contract.PUBLISHER.trustIn(karaf.trusted());
        karaf.start();
    }

    @AfterAll
    static void close() {
        karaf.close();
    }

    @Test
    @Order(1)
    void shouldSayWhatIsWrongWithAnArchive() throws Exception {
        Path unsigned = file("unsigned.zip", ContractPublisher.unsigned(PROCEDURE, LONG_AGO));

        assertThat(karaf.shell("release:verify " + unsigned)).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.text()).startsWith("RELEASE_UNSIGNED: ").contains("chữ ký");
        });
        assertThat(karaf.shell("release:install --lang en " + unsigned).text())
                .startsWith("RELEASE_UNSIGNED: Expected");
        assertThat(karaf.shell("release:verify --lang en nowhere.zip").text()).startsWith("RELEASE_FILE_UNREADABLE: ");
        assertThat(karaf.shell("procedure:list").text()).contains("Chưa cài bản phát hành nào.");
    }

    @Test
    @Order(2)
    void shouldInstallAReleaseFromTheShell() throws Exception {
        Path file = file("release.zip", RELEASE);

        assertThat(karaf.shell("release:verify --lang en " + file).text())
                .contains(RELEASE.id(), RELEASE.hash(), PUBLISHER.keyId())
                .containsPattern("Installed\\s+. no");
        assertThat(karaf.shell("release:install " + file))
                .isEqualTo(new Karaf.Said(0, "Đã cài " + RELEASE.id() + ", hiệu lực từ 2015-01-01\n"));
        assertThat(karaf.shell("procedure:list --lang en").text())
                .contains("In force from", PROCEDURE, RELEASE.id(), "Miễn nhiệm giám định viên");
    }

    @Test
    @Order(3)
    void shouldDecideAsOnAClassPath() throws Exception {
        assertThat(karaf.shell(question())).isEqualTo(new Karaf.Said(0, expected() + "\n"));
    }

    @Test
    @Order(4)
    void shouldTellDeadlinesAndDenialsAsTables() throws Exception {
        assertThat(karaf.shell("procedure:due --lang en " + PROCEDURE + " 2026-02-12T09:00"))
                .satisfies(said -> {
                    assertThat(said.exit()).isZero();
                    assertThat(said.text()).containsPattern("first due\\s+. 2026-03-05T17:00");
                });
        Path twice = Files.writeString(karaf.home().resolve("twice.json"), "[" + event("1") + "," + event("2") + "]");
        assertThat(karaf.shell("procedure:decide " + PROCEDURE + " " + twice)).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.text()).contains("LR-011", "Hồ sơ đã được tiếp nhận");
        });
    }

    @Test
    @Order(5)
    void shouldTakeAndLeaveReleasesWithoutARestart() throws Exception {
        long before = karaf.pid();
        ReleaseArchive later = PUBLISHER.publish(PROCEDURE, LocalDate.of(2026, 7, 1));
        Path put = karaf.releases().resolve("changed.zip");

        Files.write(put, later.bytes());
        karaf.await("procedure:list", said -> said.text().contains(later.id()));
        ReleaseArchive renamed = PUBLISHER.publishRenamed(PROCEDURE, LocalDate.of(2026, 7, 1), "Tên khác");
        Files.write(put, renamed.bytes());
        karaf.await(
                "procedure:list",
                said -> said.text().contains(renamed.id()) && !said.text().contains(later.id()));
        Files.delete(put);
        karaf.await("procedure:list", said -> !said.text().contains(renamed.id()));

        assertThat(karaf.pid()).isEqualTo(before);
        assertThat(karaf.shell(question()).text()).isEqualTo(expected() + "\n");
    }

    /** What the Spring server answers is written down, and held there by its own test. */
    @TestFactory
    @Order(6)
    List<DynamicTest> shouldAnswerOverRestAsTheServerDoes() throws Exception {
        karaf.shell("release:uninstall " + RELEASE.id());
        return Contract.tests(karaf.address(), Karaf.TOKEN);
    }

    @Test
    @Order(7)
    void shouldAnswerQuestionsThatAreDroppedAsFiles() throws Exception {
        assertThat(karaf.shell("feature:install quytrinh-camel").exit()).isZero();
        assertThat(karaf.home().resolve("etc/vn.quytrinh.camel.cfg")).exists();

        karaf.drop("question.json", body(event("e1")));
        karaf.drop("twice.json", body(event("1") + "," + event("2")));
        karaf.drop("bad.json", "{\"release\":");

        assertThat(karaf.awaitFile("quytrinh/drop/out/question.json")).hasContent(expected());
        assertThat(karaf.awaitFile("quytrinh/drop/out/twice.json"))
                .content()
                .contains("\"code\":\"EVENT_DENIED\"", "LR-011");
        assertThat(karaf.awaitFile("quytrinh/drop/error/bad.json.problem.json"))
                .content()
                .contains("\"code\":\"MALFORMED_JSON\"", "\"message\":", "\"messageEn\":");
        assertThat(karaf.home().resolve("quytrinh/drop/error/bad.json")).hasContent("{\"release\":");
    }

    @Test
    @Order(8)
    void shouldAnswerTheSameAfterItWasKilled() throws Exception {
        karaf.kill();
        karaf.drop("meanwhile.json", body(event("e1")));
        karaf.start();

        assertThat(karaf.shell(question()).text()).isEqualTo(expected() + "\n");
        assertThat(karaf.awaitFile("quytrinh/drop/out/meanwhile.json")).hasContent(expected());
    }

    @Test
    @Order(9)
    void shouldEndCleanly() throws Exception {
        assertThat(karaf.end()).isIn(0, 143);
        assertThat(karaf.log().lines().filter(line -> line.contains("| ERROR |")))
                .isEmpty();
    }

    private static String question() throws Exception {
        Path events = Files.writeString(karaf.home().resolve("events.json"), "[" + event("e1") + "]");
        return "procedure:decide --json --dossier " + DOSSIER + " --at 2026-03-10T10:00 " + PROCEDURE + " " + events;
    }

    private static String body(String events) {
        return "{\"release\":\"" + PROCEDURE + "\",\"dossier\":\"" + DOSSIER
                + "\",\"at\":\"2026-03-10T10:00:00+07:00\",\"history\":[" + events + "]}";
    }

    private static String event(String id) {
        return "{\"eventId\":\"" + id + "\",\"type\":\"ACCEPTED\",\"occurredAt\":\"" + ACCEPTED + "\",\"data\":{}}";
    }

    private static String expected() {
        var history = new DossierHistory(
                DOSSIER, List.of(new DossierEvent("e1", EventType.ACCEPTED, ACCEPTED, null, null, Map.of())));
        return new String(
                CanonicalJson.bytes(new Handling()
                        .decide(
                                Release.load(RELEASE.bytes()),
                                history,
                                OffsetDateTime.parse("2026-03-10T10:00:00+07:00"))),
                StandardCharsets.UTF_8);
    }

    private static Path file(String name, ReleaseArchive archive) throws Exception {
        return Files.write(karaf.home().resolve(name), archive.bytes());
    }
}
