package vn.quytrinh.conformance.sentence;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when sentences are not well formed; tells all faults. */
public final class SentenceFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SentenceFault> faults;

    SentenceFaultException(List<SentenceFault> faults) {
        super(faults.stream()
                .map(fault -> fault.sentence() + " " + fault.code() + ": "
                        + fault.message().en())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, in the order of the sentences. */
    public List<SentenceFault> faults() {
        return faults;
    }
}
