package vn.quytrinh.interchange.format;

import java.util.List;
import vn.quytrinh.model.process.Procedure;

/**
 * What a file gave.
 *
 * @param procedures the procedures in the order of the file
 * @param remarks what to know about them
 */
public record FileContent(List<Procedure> procedures, List<Remark> remarks) {

    public FileContent {
        procedures = List.copyOf(procedures);
        remarks = List.copyOf(remarks);
    }
}
