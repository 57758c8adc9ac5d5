package vn.quytrinh.server.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.quality.SetAside;

/**
 * A finding that is set aside, as it is sent.
 *
 * @param id its id
 * @param rule the rule's id
 * @param element the id of the element, empty for wherever the rule finds something
 * @param by who set it aside, null when it is not said
 * @param reason why, null when it is not said
 * @param on the first day, null when it is not said
 * @param until the last day, null when it is not said
 * @param state HOLDS, IDLE, NOT_YET, ENDED or INCOMPLETE
 */
record SuppressionView(
        String id,
        String rule,
        String element,
        @Nullable String by,
        @Nullable String reason,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        SetAside.State state) {

    static SuppressionView of(SetAside aside) {
        return new SuppressionView(
                aside.id(),
                aside.rule(),
                aside.element(),
                aside.by(),
                aside.reason(),
                aside.on(),
                aside.until(),
                aside.state());
    }
}
