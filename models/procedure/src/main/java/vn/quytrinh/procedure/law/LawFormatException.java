package vn.quytrinh.procedure.law;

import java.util.List;

/** A register of law that cannot be read; it names every fault with its place. */
public final class LawFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    LawFormatException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, each with the file and place it stands in. */
    public List<String> faults() {
        return faults;
    }
}
