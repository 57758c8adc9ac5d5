package vn.quytrinh.procedure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ProcedureSchemaTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/schema/procedure.schema.json");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProcedureJson.schema().toString(), InputFormat.JSON);

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldAcceptEverySampleAsPublishedAndAsWritten(String key) throws IOException {
        assertThat(errors(published(key))).isEmpty();
        assertThat(errors(new ProcedureJson().write(SampleProcedures.load(key)).toString()))
                .isEmpty();
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                Arguments.of("/steps/0/duration/value", "\"hai\""),
                Arguments.of("/steps/0/duration/unit", "\"DAYS\""),
                Arguments.of("/steps/0/id", "\"bước một\""),
                Arguments.of("/steps/0/id", "null"),
                Arguments.of("/steps/1/next/0/to", "7"),
                Arguments.of("/steps/1/clockCounted", "\"yes\""),
                Arguments.of("/steps", "{}"),
                Arguments.of("/code", "\"abc\""),
                Arguments.of("/effectiveFrom", "\"01/09/2026\""),
                Arguments.of("/components/0/copies", "-1"),
                Arguments.of("/components/0/requirement", "\"SOMETIMES\""),
                Arguments.of("/clock/supplementMaxRequests", "1.5"),
                Arguments.of("/channels", "\"TRUC_TUYEN\""));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void shouldRefuseWhatTheReaderRefusesAndSayWhere(String pointer, String wrong) throws IOException {
        // given
        ObjectNode document = (ObjectNode) MAPPER.readTree(published("dat-dai-cap-doi-gcn-10-ngay"));
        int last = pointer.lastIndexOf('/');
        var parent = document.at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        assertThat(parent.isObject()).as(pointer).isTrue();
        ((ObjectNode) parent).set(field, MAPPER.readTree(wrong));

        // when
        List<Error> errors = errors(document.toString());

        // then
        assertThat(errors)
                .isNotEmpty()
                .extracting(error -> error.getInstanceLocation().toString())
                .contains(pointer);
        assertThat(catchThrowable(() -> new ProcedureJson().read(document)))
                .isInstanceOf(ProcedureFormatException.class);
    }

    @ParameterizedTest
    @MethodSource("needed")
    void shouldRefuseWhatLacksAField(String field) throws IOException {
        // given
        ObjectNode document = (ObjectNode) MAPPER.readTree(published("dat-dai-cap-doi-gcn-10-ngay"));
        document.remove(field);

        // then
        assertThat(errors(document.toString())).extracting(Error::getMessage).anyMatch(text -> text.contains(field));
    }

    static List<String> needed() {
        return List.of("id", "code", "name", "steps");
    }

    /** A feature that is added to the metamodel has to find its field. */
    @Test
    void shouldHaveAFieldForEveryFeatureOfTheMetamodel() {
        // given
        var fields = new TreeSet<String>();
        ProcedureJson.schema()
                .path("$defs")
                .forEach(each -> each.path("properties").propertyNames().forEach(fields::add));

        // when
        var without = new TreeSet<String>();
        reachable(ProcessPackage.Literals.PROCEDURE, new LinkedHashSet<>())
                .forEach(type -> type.getEAttributes().stream()
                        .filter(attribute -> !attribute.isID() && !fields.contains(attribute.getName()))
                        .forEach(attribute -> without.add(type.getName() + "." + attribute.getName())));

        // then
        assertThat(without).containsExactlyInAnyOrderElementsOf(UNDER_ANOTHER_NAME.keySet());
        assertThat(fields).containsAll(UNDER_ANOTHER_NAME.values());
    }

    /** What the document calls otherwise. */
    private static final Map<String, String> UNDER_ANOTHER_NAME = Map.of(
            "Procedure.knownDefects", "checks",
            "Provenance.sources", "source",
            "TableRow.conditions", "when",
            "TableRow.conclusions", "then",
            "Timeout.effect", "onTimeout");

    private static Set<EClass> reachable(EClass type, Set<EClass> found) {
        if (type != CommonPackage.Literals.EXTRA && found.add(type)) {
            type.getEAllContainments().forEach(reference -> reachable(reference.getEReferenceType(), found));
        }
        return found;
    }

    /** The published file is written by {@code -Drefresh.schema=true}. */
    @Test
    void shouldBePublishedAsItIs() throws IOException {
        String text = MAPPER.writeValueAsString(ProcedureJson.schema()).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("refresh.schema")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, text);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(text);
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String published(String key) throws IOException {
        try (InputStream in = SampleProcedures.class.getResourceAsStream("/samples/procedures/" + key + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
