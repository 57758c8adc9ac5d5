package vn.quytrinh.interchange.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.source.Place;

/** What is noted while a document is read: what was taken for what, and what to ask. */
public final class Notes {

    private final Corrections corrections;
    private final List<CellReading> cells = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private String draft = "";

    /**
     * @param corrections what a person has said so far
     */
    public Notes(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Returns what a person has said so far. */
    public Corrections corrections() {
        return corrections;
    }

    /** Says which draft the following notes are about. */
    public void about(String key) {
        draft = key;
    }

    /** Notes what a place was taken for. */
    public void take(Place place, Meaning meaning, Confidence confidence, String taken, String element) {
        cells.add(new CellReading(place, meaning, confidence, taken, draft, element));
    }

    /**
     * Asks a question and returns the answer to go on with: the person's, else the first alternative.
     *
     * @param code what kind of question
     * @param place where
     * @param confidence how sure the first alternative is
     * @param text the question
     * @param alternatives the possible answers, the one to go on with first
     */
    public String ask(
            String code, Place place, Confidence confidence, Message text, Doubt.Alternative... alternatives) {
        String name = code + "@" + place;
        int times = asked.merge(name, 1, Integer::sum);
        String id = times == 1 ? name : name + "#" + times;
        String answer = corrections.answers().get(id);
        boolean known = answer != null
                && Arrays.stream(alternatives).anyMatch(each -> each.value().equals(answer));
        String chosen = known ? answer : alternatives.length == 0 ? "" : alternatives[0].value();
        boolean answered = known || alternatives.length == 0 && answer != null;
        doubts.add(new Doubt(
                id, code, place, draft, confidence, text, List.of(alternatives), String.valueOf(chosen), answered));
        return String.valueOf(chosen);
    }

    /** Takes back a question that something found later answers. */
    public void settle(String code, Place place) {
        doubts.removeIf(doubt -> doubt.code().equals(code)
                && doubt.place().equals(place)
                && doubt.draft().equals(draft));
    }

    /** Returns what was taken for what. */
    public List<CellReading> cells() {
        return cells;
    }

    /** Returns the questions. */
    public List<Doubt> doubts() {
        return doubts;
    }
}
