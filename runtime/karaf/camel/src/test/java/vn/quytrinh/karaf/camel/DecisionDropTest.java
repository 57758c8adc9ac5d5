package vn.quytrinh.karaf.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.contract.ContractPublisher;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.karaf.service.DecisionAnswer;
import vn.quytrinh.karaf.service.ProcedureRuntime;
import vn.quytrinh.karaf.service.component.StartedRuntime;

/** Questions are dropped as files and answered by the real runtime. */
class DecisionDropTest {

    private static final String PROCEDURE = "y-te-mien-nhiem-gdv";
    private static final String ACCEPTED =
            "{\"eventId\":\"e1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"2026-02-12T09:00:00+07:00\"}";
    private static final int AT_ONCE = 1;
    private static final int AN_HOUR = 3_600_000;

    @TempDir
    private static Path releases;

    private static StartedRuntime started;
    private static ProcedureRuntime runtime;

    @TempDir
    private Path base;

    private Drop drop;
    private @Nullable DecisionDrop route;

    @BeforeAll
    static void start() {
        var publisher = new ContractPublisher("publisher");
        started = new StartedRuntime(releases, publisher, publisher.publish(PROCEDURE, LocalDate.of(2025, 7, 1)));
        runtime = started.runtime();
    }

    @AfterAll
    static void end() {
        started.close();
    }

    @BeforeEach
    void make() throws Exception {
        drop = Drop.in(base, AT_ONCE);
    }

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(false, question(ACCEPTED)),
                Arguments.of(true, question(ACCEPTED + "," + ACCEPTED.replace("e1", "e2"))));
    }

    @ParameterizedTest(name = "denied {0}")
    @MethodSource("questions")
    void shouldAnswerWithTheBytesOfTheRuntime(boolean denied, String question) throws Exception {
        // given
        route = new DecisionDrop(runtime, drop);

        // when
        drop.put("một.json", question);
        drop.awaitGone("một.json");

        // then
        DecisionAnswer expected = runtime.decide(utf8(question));
        assertThat(expected.denied()).isEqualTo(denied);
        assertThat(drop.answer("một.json")).hasBinaryContent(utf8(expected.json()));
        assertThat(Path.of(drop.folder_error())).doesNotExist();
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("BODY_EMPTY", ""),
                Arguments.of("MALFORMED_JSON", question(ACCEPTED).substring(0, 40)),
                Arguments.of("RELEASE_REQUIRED", "{}"),
                Arguments.of("RELEASE_UNKNOWN", question(ACCEPTED).replace(PROCEDURE, "khong-co")),
                Arguments.of("BODY_TOO_LARGE", question(ACCEPTED) + " ".repeat(Drop.LARGEST)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void shouldPutAsideWhatCannotBeUsedAndSayWhy(String code, String content) throws Exception {
        // given
        route = new DecisionDrop(runtime, drop);

        // when
        drop.put("bad.json", content);
        drop.awaitGone("bad.json");

        // then
        assertThat(drop.unusable("bad.json")).hasContent(content);
        JsonNode problem = JsonText.object(Files.readAllBytes(drop.unusable("bad.json.problem.json")));
        assertThat(problem.path("code").stringValue()).isEqualTo(code);
        assertThat(problem.path("message").stringValue()).isNotBlank();
        assertThat(problem.path("messageEn").stringValue()).isNotBlank();
        assertThat(Path.of(drop.folder_out())).doesNotExist();
    }

    @Test
    void shouldNotReadWhatIsStillBeingWritten() throws Exception {
        // given
        drop = Drop.in(base, AN_HOUR);
        Path slow =
                Files.writeString(drop.question("slow.json"), question(ACCEPTED).substring(0, 40));
        Path named = quiet(Files.writeString(drop.question(".named.json"), question(ACCEPTED)));
        quiet(Files.writeString(drop.question("whole.json"), question(ACCEPTED)));

        // when
        route = new DecisionDrop(runtime, drop);
        drop.awaitGone("whole.json");

        // then
        assertThat(slow).exists();
        assertThat(named).exists();

        // when
        quiet(Files.writeString(slow, question(ACCEPTED)));
        Files.move(named, drop.question("named.json"));
        drop.awaitGone("slow.json");
        drop.awaitGone("named.json");

        // then
        assertThat(drop.answer("slow.json")).hasSameBinaryContentAs(drop.answer("whole.json"));
        assertThat(drop.answer("named.json")).hasSameBinaryContentAs(drop.answer("whole.json"));
        assertThat(Path.of(drop.folder_error())).doesNotExist();
    }

    @Test
    void shouldKeepTheQuestionUntilItsAnswerCanBeWritten() throws Exception {
        // given
        Path inTheWay = Files.writeString(Path.of(drop.folder_out()), "a file where the folder should be");
        var asked = new CountDownLatch(2);
        drop.put("kept.json", question(ACCEPTED));

        // when
        route = new DecisionDrop(new Counted(runtime, asked), drop);

        // then
        assertThat(asked.await(Drop.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(drop.question("kept.json")).exists();

        // when
        Files.delete(inTheWay);
        drop.awaitGone("kept.json");

        // then
        assertThat(drop.answer("kept.json"))
                .hasBinaryContent(utf8(runtime.decide(utf8(question(ACCEPTED))).json()));
    }

    @Test
    void shouldAnswerAfterARestartWhatCameMeanwhile() throws Exception {
        // given
        new DecisionDrop(runtime, drop).close();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains("Camel")) {
                thread.join(Drop.PATIENCE.toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        drop.put("meanwhile.json", question(ACCEPTED));

        // when
        route = new DecisionDrop(runtime, drop);
        drop.awaitGone("meanwhile.json");

        // then
        assertThat(drop.answer("meanwhile.json")).exists();
    }

    @Test
    void shouldReplaceWhatAnAttemptLeftThatWasKilled() throws Exception {
        // given
        Files.createDirectories(Path.of(drop.folder_out()));
        Files.writeString(drop.answer(".again.json"), "half".repeat(Drop.LARGEST));
        Files.writeString(drop.answer("again.json"), "an earlier answer".repeat(Drop.LARGEST));
        drop.put("again.json", question(ACCEPTED));

        // when
        route = new DecisionDrop(runtime, drop);
        drop.awaitGone("again.json");

        // then
        assertThat(drop.answer("again.json"))
                .hasBinaryContent(utf8(runtime.decide(utf8(question(ACCEPTED))).json()));
        assertThat(drop.answer(".again.json")).doesNotExist();
    }

    @Test
    void shouldRefuseFoldersThatAreTheSame() {
        var same =
                new Drop(drop.folder_in(), drop.folder_in() + "/../hồ sơ đến", drop.folder_error(), 1, 1, Drop.LARGEST);

        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> new DecisionDrop(runtime, same))
                .returns("DROP_FOLDERS_EQUAL", EngineException::code);
    }

    /** The runtime, and how often it was asked. */
    private record Counted(ProcedureRuntime runtime, CountDownLatch asked) implements ProcedureRuntime {

        @Override
        public DecisionAnswer decide(byte[] question) {
            asked.countDown();
            return runtime.decide(question);
        }

        @Override
        public String verifyReceipt(byte[] question) {
            return runtime.verifyReceipt(question);
        }

        @Override
        public String deadlines(byte[] cases, boolean explain) {
            return runtime.deadlines(cases, explain);
        }
    }

    private static Path quiet(Path file) throws Exception {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    private static String question(String events) {
        return "{\"release\":\"" + PROCEDURE + "\",\"dossier\":\"H05.12-260212-010001\",\"history\":[" + events
                + "],\"at\":\"2026-03-10T10:00:00+07:00\"}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
