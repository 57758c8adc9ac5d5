package vn.quytrinh.engine.deadline;

import static vn.quytrinh.engine.deadline.CaseFields.expected;
import static vn.quytrinh.engine.deadline.CaseFields.isSaid;

import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.OutageRegister;

/** Adds the outages of the register to the cases that ask for it; the register is read when the first one does. */
final class Pauses {

    private final JsonNode usual;
    private final Supplier<OutageRegister> outages;
    private final LocalDateTime now;
    private @Nullable OutageRegister register;

    /**
     * Begins a document.
     *
     * @param meta what the document says of all its cases
     * @param outages reads the register
     * @param now the moment of asking, in Vietnam's time
     */
    Pauses(JsonNode meta, Supplier<OutageRegister> outages, LocalDateTime now) {
        this.usual = meta.path("outages");
        this.outages = outages;
        this.now = now;
    }

    /** Returns the question of a case with its pauses; an outage that lasts is taken to end at the moment asked about. */
    DeadlineQuestion of(DeadlineCase one, JsonNode node) {
        JsonNode asked = isSaid(node.path("outages")) ? node.path("outages") : usual;
        if (isSaid(asked) && !asked.isBoolean()) {
            throw expected("OUTAGES_INVALID", "outages", "true hoặc false", "true or false", asked);
        }
        if (!asked.booleanValue(false)) {
            return one.question();
        }
        if (one.inverse()) {
            throw DeadlineCase.notInvertible();
        }
        return register().pause(one.question(), one.at() == null ? now : one.at());
    }

    private OutageRegister register() {
        OutageRegister known = register;
        if (known == null) {
            known = outages.get();
            register = known;
        }
        return known;
    }
}
