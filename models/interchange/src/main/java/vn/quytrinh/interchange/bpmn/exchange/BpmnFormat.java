package vn.quytrinh.interchange.bpmn.exchange;

import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.SingleProcedure;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.model.process.Procedure;

/** BPMN 2.0, one procedure a file. */
public final class BpmnFormat implements FileFormat.Readable, FileFormat.Writable {

    @Override
    public String name() {
        return "bpmn";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("bpmn");
    }

    @Override
    public FileContent read(InputFile file) {
        return BpmnImport.read(file);
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        return BpmnExport.write(SingleProcedure.of(procedures, "BPMN"));
    }
}
