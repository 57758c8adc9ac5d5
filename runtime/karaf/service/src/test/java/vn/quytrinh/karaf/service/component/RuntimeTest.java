package vn.quytrinh.karaf.service.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.contract.ContractPublisher;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.karaf.service.DecisionAnswer;
import vn.quytrinh.karaf.service.DecisionQuestion;
import vn.quytrinh.karaf.service.InstalledRelease;
import vn.quytrinh.karaf.service.ReleaseSource;
import vn.quytrinh.karaf.service.VerifiedRelease;

/** The services, without a framework around them. */
class RuntimeTest {

    private static final String DOSSIER = "H05.12-260212-010001";
    private static final OffsetDateTime THU_2026_02_12 = OffsetDateTime.parse("2026-02-12T09:00:00+07:00");
    private static final OffsetDateTime TUE_2026_03_10 = OffsetDateTime.parse("2026-03-10T10:00:00+07:00");
    private static final String ACCEPTED =
            "[{\"eventId\":\"e1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"2026-02-12T09:00:00+07:00\"}]";
    private static final String PROCEDURE = "y-te-mien-nhiem-gdv";
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final ContractPublisher PUBLISHER = new ContractPublisher("publisher");
    private static final ReleaseArchive HEALTH = PUBLISHER.publish(PROCEDURE, TUE_2025_07_01);

    @TempDir
    private Path base;

    private DefaultReleaseShelf shelf;

    @BeforeEach
    void start() throws Exception {
        PUBLISHER.trustIn(base.resolve("trusted"));
        shelf = new DefaultReleaseShelf(Settings.in(base));
    }

    @AfterEach
    void stop() {
        shelf.close();
    }

    @Test
    void shouldDecideAsTheRulesDo() {
        // given
        shelf.install(HEALTH.bytes(), "an");
        var history = new DossierHistory(
                DOSSIER, List.of(new DossierEvent("e1", EventType.ACCEPTED, THU_2026_02_12, null, null, Map.of())));

        // when
        DecisionAnswer answer = new DefaultProcedureRuntime(shelf)
                .decide(new DecisionQuestion(PROCEDURE, DOSSIER, ACCEPTED, TUE_2026_03_10));

        // then
        assertThat(answer)
                .isEqualTo(new DecisionAnswer(
                        false,
                        CanonicalJson.write(
                                new Handling().decide(Release.load(HEALTH.bytes()), history, TUE_2026_03_10))));
    }

    @Test
    void shouldSayWhichEventIsDeniedAndWhy() {
        // given
        shelf.install(HEALTH.bytes(), "an");
        String twice = ACCEPTED.replace("]", "," + ACCEPTED.substring(1).replace("e1", "e2"));

        // when
        DecisionAnswer answer =
                new DefaultProcedureRuntime(shelf).decide(new DecisionQuestion(HEALTH.id(), DOSSIER, twice, null));

        // then
        assertThat(answer.denied()).isTrue();
        assertThat(JsonText.stored(answer.json()).path("code").stringValue()).isEqualTo("EVENT_DENIED");
        assertThat(JsonText.stored(answer.json()).path("reasons").isEmpty()).isFalse();
    }

    @Test
    void shouldFindItsOwnReceiptsRight() {
        // given
        shelf.install(HEALTH.bytes(), "an");
        var runtime = new DefaultProcedureRuntime(shelf);
        String decision = runtime.decide(new DecisionQuestion(HEALTH.id(), DOSSIER, ACCEPTED, TUE_2026_03_10))
                .json();

        // when
        String right = runtime.verifyReceipt(utf8("{\"decision\":" + decision + ",\"history\":" + ACCEPTED + "}"));
        String wrong = runtime.verifyReceipt(
                utf8("{\"decision\":" + decision + ",\"history\":" + ACCEPTED.replace("12T09", "12T10") + "}"));

        // then
        assertThat(JsonText.stored(right).path("valid").booleanValue()).isTrue();
        assertThat(JsonText.stored(wrong).path("valid").booleanValue()).isFalse();
    }

    @Test
    void shouldCountTimeLimits() {
        String answers = new DefaultProcedureRuntime(shelf)
                .deadlines(
                        utf8(
                                "{\"cases\":[{\"id\":\"a\",\"receivedAt\":\"2026-02-12T09:00\",\"duration\":1,\"unit\":\"WORKING_DAY\"}]}"),
                        false);

        assertThat(JsonText.stored(answers).path("results").get(0).path("dueAt").stringValue())
                .isEqualTo("2026-02-13T17:00");
    }

    static Stream<Arguments> bad() {
        byte[] changed = HEALTH.bytes().clone();
        changed[changed.length / 2] ^= 1;
        return Stream.of(
                Arguments.of(
                        "RELEASE_UNSIGNED",
                        ContractPublisher.unsigned(PROCEDURE, TUE_2025_07_01).bytes()),
                Arguments.of(
                        "RELEASE_KEY_UNKNOWN",
                        new ContractPublisher("another")
                                .publish(PROCEDURE, TUE_2025_07_01)
                                .bytes()),
                Arguments.of("RELEASE_INVALID", changed),
                Arguments.of("RELEASE_UNSIGNED", utf8("not a release")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void shouldRefuseWhatIsNotRight(String code, byte[] archive) {
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> shelf.install(archive, "an"))
                .returns(code, EngineException::code);
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> shelf.verify(archive))
                .returns(code, EngineException::code);
        assertThat(shelf.list()).isEmpty();
    }

    @Test
    void shouldTakeTheReleaseOfAnAgencyFromItsOwnAdministratorsOnly() {
        // given
        byte[] archive = PUBLISHER
                .publish("dau-tu-chap-thuan-chu-truong", TUE_2025_07_01)
                .bytes();
        var foreign = new Caller("client:khac", EnumSet.of(Role.ADMIN), AgencyScope.of("H99"), false);
        var clerk = new Caller("client:motcua", EnumSet.of(Role.OPERATOR), AgencyScope.ALL, false);

        // then
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> shelf.install(archive, foreign))
                .returns("AGENCY_FORBIDDEN", EngineException::code);
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> shelf.install(archive, clerk))
                .returns("ROLE_REQUIRED", EngineException::code);
        assertThat(shelf.list()).isEmpty();
        assertThat(shelf.install(
                                archive, new Caller("client:h05", EnumSet.of(Role.ADMIN), AgencyScope.of("H05"), false))
                        .release()
                        .publishedBy())
                .isEqualTo("client:h05");
    }

    @Test
    void shouldVerifyWithoutInstalling() throws Exception {
        // given
        Path file = Files.write(base.resolve("sent.zip"), HEALTH.bytes());

        // when
        VerifiedRelease verified = shelf.verify(file);

        // then
        assertThat(verified.release()).isEqualTo(HEALTH.id());
        assertThat(verified.keyId()).isEqualTo(PUBLISHER.keyId());
        assertThat(verified.name()).isNotBlank();
        assertThat(verified.installed()).isFalse();
        assertThat(shelf.list()).isEmpty();
    }

    @Test
    void shouldKeepWhatIsInstalledInTheFolderAcrossARestart() throws Exception {
        // given
        Path file = Files.write(base.resolve("sent.zip"), HEALTH.bytes());
        InstalledRelease installed = shelf.install(file, "an");
        shelf.close();

        // when
        shelf = new DefaultReleaseShelf(Settings.in(base));

        // then
        assertThat(installed.release().publishedBy()).isEqualTo("an");
        assertThat(installed.release().signature().state()).isEqualTo("VERIFIED");
        assertThat(shelf.list())
                .singleElement()
                .extracting(one -> one.release().release())
                .isEqualTo(HEALTH.id());
        assertThat(shelf.find(HEALTH.id()).source())
                .isEqualTo(installed.source())
                .startsWith("file:");
        assertThat(shelf.archive(HEALTH.id())).isEqualTo(HEALTH.bytes());
    }

    @Test
    void shouldTakeOutWhatIsUninstalled() throws Exception {
        // given
        shelf.install(HEALTH.bytes(), "an");

        // when
        shelf.uninstall(HEALTH.id(), "an");

        // then
        assertThat(shelf.list()).isEmpty();
        try (Stream<Path> files = Files.list(base.resolve("releases"))) {
            assertThat(files).isEmpty();
        }
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> new DefaultProcedureRuntime(shelf)
                        .decide(new DecisionQuestion(PROCEDURE, null, ACCEPTED, null)))
                .returns("RELEASE_UNKNOWN", EngineException::code);
    }

    @Test
    void shouldTakeReleasesOfOtherBundlesAndLetThemGo() {
        // given
        Map<String, byte[]> archives = new HashMap<>(Map.of("health", HEALTH.bytes(), "bad", utf8("not a release")));
        ReleaseSource source = new Source(archives);

        // when
        shelf.add(source);

        // then
        assertThat(shelf.find(HEALTH.id()).source()).isEqualTo("source:so-y-te/health");
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> shelf.uninstall(HEALTH.id(), "an"))
                .returns("RELEASE_OF_A_SOURCE", EngineException::code);

        // when it has another one
        ReleaseArchive later = PUBLISHER.publish("dat-dai-cap-doi-gcn-10-ngay", TUE_2025_07_01);
        archives.keySet().removeAll(Arrays.asList("health", "bad"));
        archives.put("land", later.bytes());
        shelf.updated(source);

        // then
        assertThat(shelf.list())
                .singleElement()
                .extracting(one -> one.release().release())
                .isEqualTo(later.id());

        // when it goes
        shelf.remove(source);

        // then
        assertThat(shelf.list()).isEmpty();
    }

    private record Source(Map<String, byte[]> archives) implements ReleaseSource {

        @Override
        public String name() {
            return "so-y-te";
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
