package vn.quytrinh.karaf.camel;

import vn.quytrinh.engine.wire.Problem;

/** Says that a file is no question that can be answered. */
final class UnusableQuestionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnusableQuestionException(Problem problem, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.problem = problem;
    }

    /** Returns what is wrong, for whoever sent the file. */
    Problem problem() {
        return problem;
    }
}
