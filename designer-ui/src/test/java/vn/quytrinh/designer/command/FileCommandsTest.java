package vn.quytrinh.designer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

class FileCommandsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void shouldTakeOneProcedureOfSeveral() throws IOException {
        // given
        Path all = folder.resolve("all.json");
        Files.write(all, MAPPER.writeValueAsBytes(samples()));
        Path one = folder.resolve("one.json");

        // when
        int code = run("convert", all.toString(), one.toString(), "--procedure", "1.013876");

        // then
        assertThat(code).as(said()).isZero();
        JsonNode written = MAPPER.readTree(Files.readAllBytes(one));
        assertThat(written.path("id").asString()).isEqualTo("y-te-mien-nhiem-gdv");
        assertThat(written.path("steps").size()).isEqualTo(8);
    }

    @Test
    void shouldWriteDocumentsAndPicturesAndVerifyThem() throws IOException {
        // given
        Path procedure = folder.resolve("procedure.json");
        Files.write(procedure, MAPPER.writeValueAsBytes(samples().get(0)));
        Path other = folder.resolve("other.json");
        Files.write(other, MAPPER.writeValueAsBytes(samples().get(1)));

        // when
        List<Path> written = List.of(
                written(procedure, "iso.docx", "--as", "iso"),
                written(procedure, "annex.pdf"),
                written(procedure, "sheet.pdf", "--as", "public"),
                written(procedure, "diagram.svg"),
                written(procedure, "diagram.png"));

        // then
        assertThat(written).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(2_000));
        for (Path document : written.subList(0, 3)) {
            assertThat(run("verify-document", document.toString(), procedure.toString()))
                    .as(told())
                    .isEqualTo(FileCommand.CLEAN);
            assertThat(run("verify-document", document.toString(), other.toString()))
                    .isEqualTo(FileCommand.ERRORS);
        }
        assertThat(told()).contains("OTHER_MODEL").contains("mô hình ghi");
        assertThat(run("convert", procedure.toString(), folder.resolve("x.docx").toString(), "--as", "poem"))
                .isEqualTo(FileCommand.UNREADABLE);
    }

    @Test
    void shouldWriteATemplateAndFillIt() throws IOException {
        // given
        Path procedure = folder.resolve("procedure.json");
        Files.write(procedure, MAPPER.writeValueAsBytes(samples().get(0)));
        Path template = folder.resolve("template.docx");

        // when
        int code = run("template", "annex", template.toString());
        Path filled = written(procedure, "own.docx", "--template", template.toString());

        // then
        assertThat(code).isZero();
        assertThat(run("verify-document", filled.toString(), procedure.toString()))
                .as(told())
                .isEqualTo(FileCommand.CLEAN);
        assertThat(run("template", "poem", template.toString())).isEqualTo(FileCommand.MISUSED);
    }

    private Path written(Path from, String name, String... options) {
        Path to = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of("convert", from.toString(), to.toString()));
        words.addAll(List.of(options));
        assertThat(run(words.toArray(String[]::new))).as(said()).isZero();
        return to;
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldTellWhatIsNotReadable() throws IOException {
        // given
        Path broken = Files.writeString(folder.resolve("broken.json"), "[{]");

        // when
        int code = run("convert", broken.toString(), folder.resolve("out.json").toString(), "--lang", "en");

        // then
        assertThat(code).isEqualTo(FileCommand.UNREADABLE);
        assertThat(said()).startsWith("NOT_A_PROCEDURE: Expected JSON but");
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(run("check", folder.resolve("none.json").toString())).isEqualTo(FileCommand.UNREADABLE);
        assertThat(run("convert", broken.toString(), "x.exe")).isEqualTo(FileCommand.UNREADABLE);
        assertThat(run("convert", broken.toString())).isEqualTo(FileCommand.MISUSED);
    }

    @Test
    void shouldCheckAndTellByTheExitCode() throws IOException {
        // given
        Path sample = folder.resolve("sample.json");
        JsonNode document = samples().get(0);
        Files.write(sample, MAPPER.writeValueAsBytes(document));

        // when
        int code = run("check", sample.toString(), "--json");

        // then
        JsonNode report = MAPPER.readTree(out.toByteArray());
        List<String> severities = report.path("procedures")
                .get(0)
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("severity").asString())
                .toList();
        assertThat(severities).isNotEmpty();
        assertThat(code)
                .isEqualTo(
                        severities.contains("ERROR")
                                ? FileCommand.ERRORS
                                : severities.contains("WARN") ? FileCommand.WARNINGS : FileCommand.CLEAN);
        assertThat(report.path("procedures").get(0).path("code").asString())
                .isEqualTo(document.path("code").asString());
    }

    private static List<JsonNode> samples() {
        var json = new ProcedureJson();
        return SampleProcedures.all().stream()
                .map(each -> (JsonNode) json.write(each))
                .toList();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return FileCommands.run(List.of(words), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
