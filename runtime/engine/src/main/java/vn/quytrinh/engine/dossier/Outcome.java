package vn.quytrinh.engine.dossier;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Answer;

/** What became of a request to append: an answer, or why there is none. */
record Outcome(@Nullable Answer answer, @Nullable RuntimeException failure) {

    static Outcome of(Answer answer) {
        return new Outcome(answer, null);
    }

    static Outcome of(RuntimeException failure) {
        return new Outcome(null, failure);
    }
}
