package vn.quytrinh.interchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ProcedureDocumentTest {

    static final Path DOCUMENTS = Path.of("target", "documents");

    static Stream<Arguments> documents() {
        return SampleProcedures.keys().stream()
                .flatMap(key -> Stream.of(DocumentKind.values()).map(kind -> Arguments.of(key, kind)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldWriteBoth(String key, DocumentKind kind) throws Exception {
        // given
        Procedure procedure = SampleProcedures.load(key);
        StableIds.assign(procedure);
        ProcedureDocument document = ProcedureDocument.of(kind, procedure, IssueData.BLANK);

        // when
        Files.createDirectories(DOCUMENTS);
        Files.write(DOCUMENTS.resolve(key + "-" + kind.word() + ".docx"), document.word());
        Files.write(DOCUMENTS.resolve(key + "-" + kind.word() + ".pdf"), document.pdf());
        Files.write(DOCUMENTS.resolve("template-" + kind.word() + ".docx"), ProcedureDocument.template(kind));
        Files.write(
                DOCUMENTS.resolve(key + "-" + kind.word() + "-t.docx"),
                document.word(ProcedureDocument.template(kind)));
        assertThat(List.of(1)).isNotEmpty();
    }
}
