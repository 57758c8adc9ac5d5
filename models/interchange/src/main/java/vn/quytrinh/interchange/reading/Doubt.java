package vn.quytrinh.interchange.reading;

import java.util.List;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.source.Place;

/**
 * A question about a reading. What was chosen stands in the draft until somebody answers otherwise.
 *
 * @param id the id to answer it by; the same source gives the same ids
 * @param code what kind of question, stable, in capitals
 * @param place where in the source
 * @param draft the key of the draft, empty when it is about the whole file
 * @param confidence {@code LIKELY} when the answer chosen has something to stand on, {@code DOUBTFUL} when somebody must look
 * @param text the question
 * @param alternatives the possible answers; empty when there is nothing to choose, only to know
 * @param chosen the value of the answer that was used
 * @param answered whether a person gave it
 */
public record Doubt(
        String id,
        String code,
        Place place,
        String draft,
        Confidence confidence,
        Message text,
        List<Alternative> alternatives,
        String chosen,
        boolean answered) {

    public Doubt {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A possible answer.
     *
     * @param value what to answer
     * @param text what it means
     */
    public record Alternative(String value, Message text) {}
}
