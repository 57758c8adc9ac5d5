package vn.quytrinh.engine.deadline;

import java.io.Serial;

/** A case that cannot be computed; the other cases stand. */
final class CaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DeadlineAnswer.Failure failure;

    CaseException(String code, String vietnamese, String english) {
        super(english, null, false, false);
        this.failure = new DeadlineAnswer.Failure(code, vietnamese, english);
    }

    DeadlineAnswer.Failure failure() {
        return failure;
    }
}
