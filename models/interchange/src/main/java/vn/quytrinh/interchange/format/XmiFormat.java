package vn.quytrinh.interchange.format;

import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.InvalidModelException;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** XMI, the form of the model itself: every feature with its id, one procedure a file. */
public final class XmiFormat implements FileFormat.Readable, FileFormat.Writable {

    @Override
    public String name() {
        return "xmi";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xmi");
    }

    @Override
    public FileContent read(InputFile file) {
        try {
            return new FileContent(List.of(ModelXmi.read(file.content(), Procedure.class)), List.of());
        } catch (InvalidModelException e) {
            throw invalid(file.name(), e);
        }
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        Procedure procedure = SingleProcedure.of(procedures, "XMI");
        try {
            return ModelXmi.write(procedure);
        } catch (InvalidModelException e) {
            throw invalid(String.valueOf(procedure.getId()), e);
        }
    }

    private static RefusedFileException invalid(String name, InvalidModelException cause) {
        return new RefusedFileException(
                "XMI_INVALID",
                "Cần một thủ tục đúng mô hình ở dạng XMI nhưng " + name + " không đạt: " + cause.getMessage(),
                "Expected a procedure of this model as XMI but " + name + " is not: " + cause.getMessage());
    }
}
