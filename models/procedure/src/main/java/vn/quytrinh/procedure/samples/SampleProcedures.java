package vn.quytrinh.procedure.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;

/** The real procedures shipped with the product, each with the facts and decision tables its text supports. */
public final class SampleProcedures {

    private static final List<String> KEYS = List.of(
            "ho-tich-khai-sinh",
            "dat-dai-cap-doi-gcn-10-ngay",
            "dau-tu-chap-thuan-chu-truong",
            "btxh-tiep-nhan-doi-tuong",
            "y-te-mien-nhiem-gdv",
            "lien-thong-khai-sinh");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SampleProcedures() {}

    /** Returns the keys of the samples. */
    public static List<String> keys() {
        return KEYS;
    }

    /**
     * Loads a sample; each call gives a new model.
     *
     * @param key one of {@link #keys()}
     * @throws IllegalArgumentException when there is no such sample
     */
    public static Procedure load(String key) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("Expected one of the samples " + KEYS + " but got \"" + key + "\".");
        }
        return new ProcedureJson().read(document(key));
    }

    /** Loads all samples. */
    public static List<Procedure> all() {
        return KEYS.stream().map(SampleProcedures::load).toList();
    }

    /**
     * Returns the document of a sample with its decisions.
     *
     * @param key one of {@link #keys()}
     */
    static ObjectNode document(String key) {
        ObjectNode document = read("/samples/procedures/" + key + ".json");
        String decisions = "/samples/decisions/" + key + ".json";
        if (SampleProcedures.class.getResource(decisions) != null) {
            DecisionBinding.bind(document, read(decisions));
        }
        return document;
    }

    private static ObjectNode read(String resource) {
        try (InputStream in = SampleProcedures.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + resource + " but it is not in the jar.");
            }
            return (ObjectNode) MAPPER.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
