package vn.quytrinh.conformance.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a pack cannot be used: its text is not one, or its rules are not well formed; tells all faults. */
public final class PackFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackFault> faults;

    PackFormatException(List<PackFault> faults) {
        super(faults.stream().map(fault -> fault.line().en()).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, in the order of the pack. */
    public List<PackFault> faults() {
        return faults;
    }
}
