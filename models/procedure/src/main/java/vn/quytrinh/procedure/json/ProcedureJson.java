package vn.quytrinh.procedure.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentFactory;
import vn.quytrinh.model.document.DocumentStatus;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.StableIds;

/**
 * Reads and writes procedures in the exchange form {@code tthc-internal-procedure}.
 *
 * <p>Nothing is lost: what the metamodel has no feature for is kept in the nearest element's extras and written back. All
 * faults of a document are reported together. Units and roles of the text become units and positions of the procedure's
 * organisation, one for each distinct text; a blank one is no reference. Every element read has a unique id.
 */
public final class ProcedureJson {

    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The most steps a process may have. */
    public static final int MAX_STEPS = 500;

    /**
     * Reads a procedure from UTF-8 JSON text.
     *
     * @param json the text, not null, at most {@link #MAX_BYTES}
     * @throws ProcedureFormatException with every fault, when the text is not a procedure
     */
    public Procedure read(byte[] json) {
        return read(tree(json));
    }

    /**
     * Reads one procedure, or an array of them, from UTF-8 JSON text.
     *
     * @param json the text, not null, at most {@link #MAX_BYTES}
     * @throws ProcedureFormatException with every fault, when one of them is not a procedure
     */
    public List<Procedure> readAll(byte[] json) {
        JsonNode document = tree(json);
        if (!document.isArray()) {
            return List.of(read(document));
        }
        List<Procedure> procedures = new ArrayList<>();
        List<FormatFault> faults = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            try {
                procedures.add(read(document.get(i)));
            } catch (ProcedureFormatException e) {
                String element = "/" + i;
                e.faults().forEach(fault -> faults.add(fault.under(element)));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProcedureFormatException(faults);
        }
        return procedures;
    }

    private static JsonNode tree(byte[] json) {
        var faults = new Faults();
        if (json.length > MAX_BYTES) {
            faults.add(
                    "",
                    "TOO_LARGE",
                    "at most " + MAX_BYTES + " bytes",
                    json.length + " bytes",
                    "Tệp có " + json.length + " byte, tối đa " + MAX_BYTES + ".",
                    "Expected at most " + MAX_BYTES + " bytes but found " + json.length + ".");
            throw faults.exception();
        }
        try {
            return Json.mapper().readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "?" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            String noi = at == null ? "?" : "dòng " + at.getLineNr() + ", cột " + at.getColumnNr();
            faults.add(
                    "",
                    "MALFORMED_JSON",
                    "JSON",
                    where,
                    "Tệp không phải JSON hợp lệ, lỗi ở " + noi + ": " + e.getOriginalMessage(),
                    "Expected JSON but the text breaks off at " + where + ": " + e.getOriginalMessage());
            throw faults.exception();
        }
    }

    /**
     * Reads a procedure from a JSON tree.
     *
     * @param document the tree, not null
     * @throws ProcedureFormatException with every fault, when the tree is not a procedure
     */
    public Procedure read(JsonNode document) {
        var reading = new Reading();
        if (!document.isObject()) {
            reading.faults()
                    .add(
                            "",
                            "NOT_AN_OBJECT",
                            "an object",
                            Faults.shown(document),
                            "Cần một đối tượng JSON mô tả thủ tục nhưng gặp " + Faults.shown(document) + ".",
                            "Expected a JSON object that describes a procedure but found " + Faults.shown(document)
                                    + ".");
            throw reading.faults().exception();
        }
        new TextGuard(reading.faults()).check(document);
        int steps = document.path("steps").size();
        if (steps > MAX_STEPS) {
            reading.faults()
                    .add(
                            "/steps",
                            "TOO_MANY_STEPS",
                            "at most " + MAX_STEPS + " steps",
                            steps + " steps",
                            "Quy trình có " + steps + " bước, tối đa " + MAX_STEPS + ".",
                            "Expected at most " + MAX_STEPS + " steps but found " + steps + ".");
        }
        if (!reading.faults().isEmpty()) {
            throw reading.faults().exception();
        }
        Procedure procedure = newProcedure(reading);
        ProcedureShapes.PROCEDURE.read(procedure, document, "", reading);
        reading.resolve();
        if (!reading.faults().isEmpty()) {
            throw reading.faults().exception();
        }
        StableIds.assign(procedure);
        return procedure;
    }

    /**
     * Writes a procedure as a JSON tree: what was read from a document comes back the same, but for fields that were null or
     * empty.
     *
     * @param procedure the procedure, not null
     */
    public ObjectNode write(Procedure procedure) {
        return ProcedureShapes.PROCEDURE.write(procedure);
    }

    /**
     * Returns the JSON schema (draft 2020-12) of the documents that are read. It says what stands where; what must agree between
     * fields, such as a target and the step it names, only the reading tells.
     */
    public static ObjectNode schema() {
        var definitions = new SchemaDefinitions();
        JsonNode root = ProcedureShapes.PROCEDURE.schema(definitions);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "http://quytrinh.vn/schema/tthc-internal-procedure/1.0");
        schema.put("title", "Thủ tục hành chính và quy trình nội bộ");
        schema.set("$ref", root.path("$ref"));
        schema.set("$defs", definitions.all());
        return schema;
    }

    private static Procedure newProcedure(Reading reading) {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        InternalProcess process = ProcessFactory.eINSTANCE.createInternalProcess();
        process.setRevision(1);
        procedure.setProcess(process);
        DocumentControl control = DocumentFactory.eINSTANCE.createDocumentControl();
        control.setRevision(1);
        control.setStatus(DocumentStatus.DRAFT);
        procedure.setDocument(control);
        procedure.setOrganisation(reading.organisation());
        return procedure;
    }
}
