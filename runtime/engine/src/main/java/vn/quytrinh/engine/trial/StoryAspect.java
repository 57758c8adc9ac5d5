package vn.quytrinh.engine.trial;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.Text;

/** What of an answer a story looks at. */
public enum StoryAspect {
    /** The date promised, local time in Vietnam such as {@code 2026-03-05T17:00}; empty while there is none. */
    DUE_AT(
            "Hẹn trả",
            "Due",
            decision -> decision.deadlines().dueAt() == null
                    ? ""
                    : VietnamTime.local(decision.deadlines().dueAt()).toString()),
    /** The first date promised, by which lateness is measured. */
    FIRST_DUE_AT(
            "Hẹn trả lần đầu",
            "First due",
            decision -> decision.deadlines().firstDueAt() == null
                    ? ""
                    : VietnamTime.local(decision.deadlines().firstDueAt()).toString()),
    /** The national status and the clock, such as {@code 2 RUNNING}. */
    STATUS(
            "Trạng thái",
            "Status",
            decision -> decision.status().code() + " " + decision.status().clock()),
    /** The current steps by id, sorted. */
    STEPS(
            "Bước hiện tại",
            "Current steps",
            decision -> decision.routing().current().stream()
                    .map(Routing.Place::step)
                    .sorted()
                    .collect(Collectors.joining(" "))),
    /** Supplement requests made and allowed, and whether one may be made now: {@code 0/1 MAY}. */
    SUPPLEMENT(
            "Yêu cầu bổ sung",
            "Supplement requests",
            decision -> decision.supplement().used() + "/"
                    + decision.supplement().allowed()
                    + (decision.supplement().mayRequest() ? " MAY" : "")),
    /** What must be done and how that stands, by rule. */
    OBLIGATIONS(
            "Việc phải làm",
            "Obligations",
            decision -> decision.obligations().stream()
                    .map(StoryAspect::obligation)
                    .sorted()
                    .collect(Collectors.joining(" "))),
    /** The event that is denied and the rules that deny it, such as {@code SUPPLEMENT_REQUESTED LR-030}. */
    DENIED("Bị từ chối", "Denied", null),
    /** The code of why there is no answer at all. */
    FAILED("Không trả lời được", "No answer", null);

    private final Text name;
    private final @Nullable Function<Decision, String> value;

    StoryAspect(String vietnamese, String english, @Nullable Function<Decision, String> value) {
        this.name = new Text(vietnamese, english);
        this.value = value;
    }

    /** Returns what people call it. */
    public Text text() {
        return name;
    }

    /** Returns what an answer says of it, null where this answer has nothing to say of it. */
    @Nullable
    String of(Trial trial) {
        return switch (this) {
            case DENIED ->
                trial instanceof Trial.Denied denied
                        ? denied.denial().type() + " "
                                + denied.denial().reasons().stream()
                                        .map(Reason::rule)
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(" "))
                        : null;
            case FAILED -> trial instanceof Trial.Failed failed ? failed.code() : null;
            default ->
                trial instanceof Trial.Decided decided
                        ? Objects.requireNonNull(value).apply(decided.decision())
                        : null;
        };
    }

    private static String obligation(Obligation obligation) {
        return obligation.rule() + ":" + obligation.state().toString().toUpperCase(Locale.ROOT);
    }
}
