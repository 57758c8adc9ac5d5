package vn.quytrinh.procedure.json;

import java.util.List;
import java.util.stream.Collectors;

/** A document that is not a procedure; it holds every fault found, not only the first. */
public final class ProcedureFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormatFault> faults;

    /**
     * @param faults what is wrong, at least one
     */
    public ProcedureFormatException(List<FormatFault> faults) {
        super(faults.stream()
                .map(fault -> (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ") + fault.english())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Returns what is wrong, in the order of the document where possible. */
    public List<FormatFault> faults() {
        return faults;
    }
}
