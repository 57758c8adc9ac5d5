package vn.quytrinh.procedure.xmi;

/** A text that is not a model of this metamodel, or that asks for something outside itself. */
public final class InvalidModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was expected, what was found and what may help
     */
    public InvalidModelException(String message) {
        super(message);
    }

    /**
     * @param message what was expected, what was found and what may help
     * @param cause what the parser said
     */
    public InvalidModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
