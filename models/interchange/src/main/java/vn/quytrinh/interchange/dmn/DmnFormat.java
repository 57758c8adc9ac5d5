package vn.quytrinh.interchange.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.format.SingleProcedure;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.StableIds;

/** DMN 1.5, the decision tables of one procedure a file. Read alone it gives a draft that has nothing but tables. */
public final class DmnFormat implements FileFormat.Readable, FileFormat.Writable {

    @Override
    public String name() {
        return "dmn";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("dmn");
    }

    @Override
    public FileContent read(InputFile file) {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        procedure.setProcess(ProcessFactory.eINSTANCE.createInternalProcess());
        List<Remark> remarks = new ArrayList<>(DmnImport.attach(procedure, file));
        remarks.add(DmnRemarks.noSteps(file.name()));
        StableIds.assign(procedure);
        return new FileContent(List.of(procedure), remarks);
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        return DmnExport.write(SingleProcedure.of(procedures, "DMN"));
    }
}
