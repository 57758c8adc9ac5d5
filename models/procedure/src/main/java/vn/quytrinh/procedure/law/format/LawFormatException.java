package vn.quytrinh.procedure.law.format;

import java.util.List;
import java.util.stream.Collectors;

/** A register of law that cannot be read; it names every fault with its file and line. */
public final class LawFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LawFault> faults;

    LawFormatException(List<LawFault> faults) {
        super(faults.stream().map(LawFault::text).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, by file and line. */
    public List<LawFault> faults() {
        return faults;
    }
}
