package vn.quytrinh.engine;

import java.util.List;

/** A request with faults; it holds every fault found, and speaks with the first. */
public final class InvalidRequestException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Makes the error.
     *
     * @param faults what is wrong, at least one
     */
    public InvalidRequestException(List<Fault> faults) {
        super(
                ErrorKind.INVALID,
                faults.get(0).code(),
                at(faults.get(0).pointer()) + faults.get(0).message(),
                at(faults.get(0).pointer()) + faults.get(0).messageEn());
        this.faults = List.copyOf(faults);
    }

    /** Returns what is wrong, in the order of the document. */
    public List<Fault> faults() {
        return faults;
    }

    private static String at(String pointer) {
        return pointer.isEmpty() ? "" : pointer + ": ";
    }
}
