package vn.quytrinh.engine.procedure;

import java.util.List;
import java.util.stream.Stream;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.process.Procedure;

/** What is found in a procedure beside the quality rules: in its decision tables, its expressions and its territory. */
public final class ModelFindings {

    private ModelFindings() {}

    /** Returns the findings; each stands for itself, in no order. */
    public static List<Finding> of(Procedure procedure) {
        return Stream.concat(TableFindings.of(procedure).stream(), TerritoryFindings.of(procedure).stream())
                .toList();
    }
}
