package vn.quytrinh.interchange.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.FormatFault;
import vn.quytrinh.procedure.json.ProcedureFormatException;
import vn.quytrinh.procedure.json.ProcedureJson;

/** The exchange form {@code tthc-internal-procedure}: an object for one procedure, an array for several. */
public final class JsonFormat implements FileFormat.Readable, FileFormat.Writable {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ProcedureJson json = new ProcedureJson();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public FileContent read(InputFile file) {
        try {
            return new FileContent(json.readAll(file.content()), List.of());
        } catch (ProcedureFormatException e) {
            throw new RefusedFileException(
                    "NOT_A_PROCEDURE",
                    e.faults().stream().map(JsonFormat::vietnamese).collect(Collectors.joining("\n")),
                    e.getMessage());
        }
    }

    private static String vietnamese(FormatFault fault) {
        return (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ") + fault.vietnamese();
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        JsonNode document;
        if (procedures.size() == 1) {
            document = json.write(procedures.get(0));
        } else {
            var all = JsonNodeFactory.instance.arrayNode();
            procedures.forEach(each -> all.add(json.write(each)));
            document = all;
        }
        return MAPPER.writeValueAsBytes(document);
    }
}
