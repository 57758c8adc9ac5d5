package vn.quytrinh.handling.stories;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarStack;

/**
 * The procedure of a story: a shipped sample, changed at some places.
 *
 * @param sample the sample's key
 * @param effectiveFrom the first day on which the release governs, null for the first day of 2015
 * @param changes the new values by JSON pointer; a pointer that ends in {@code /-} adds to a list
 */
record StoryProcedure(
        String sample,
        @Nullable LocalDate effectiveFrom,
        @Nullable Map<String, JsonNode> changes) {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    ReleaseArchive publish(CalendarStack calendar) {
        return ReleasePublisher.publish(
                procedure(), calendar, LawRegister.vietnam(), Objects.requireNonNullElse(effectiveFrom, LONG_AGO));
    }

    private Procedure procedure() {
        Procedure shipped = SampleProcedures.load(sample);
        if (changes == null) {
            return shipped;
        }
        ProcedureJson format = new ProcedureJson();
        JsonNode document = format.write(shipped);
        changes.forEach((pointer, value) -> change(document, JsonPointer.compile(pointer), value));
        return format.read(document);
    }

    private static void change(JsonNode document, JsonPointer at, JsonNode value) {
        JsonNode parent = document.at(at.head());
        String last = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            if (last.equals("-")) {
                list.add(value);
            } else {
                list.set(at.last().getMatchingIndex(), value);
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            throw new IllegalStateException("Expected the procedure to have " + at.head() + " but it has not.");
        }
    }
}
