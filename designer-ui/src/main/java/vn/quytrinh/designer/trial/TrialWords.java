package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.trial.StoryAspect;
import vn.quytrinh.handling.decision.Amount;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.TimeLimit;

/** Words a decision in the language of the person who looks at it. */
final class TrialWords extends LocalWords {
    /** Speaks the language of the window in which the component is shown. */
    TrialWords(Component owner) {
        super(owner);
    }

    String of(Text text) {
        return vietnamese() ? text.vi() : text.en();
    }

    String event(EventType type) {
        return text("event." + type);
    }

    String clock(ClockState state) {
        return text("clock." + state);
    }

    String status(Status status) {
        return text("status." + status.code());
    }

    String amount(@Nullable Amount amount) {
        if (amount == null) {
            return "–";
        }
        TimeLimit limit = amount.limit();
        return either(limit.vietnamese(), limit.english());
    }

    /** An amount of money, grouped as the language groups. */
    String dong(BigDecimal amount) {
        String grouped = String.format(Locale.ROOT, "%,d", amount.toBigInteger());
        return either(grouped.replace(',', '.') + " đồng", "VND " + grouped);
    }

    /** A time of day like {@code 13:30}. */
    String time(LocalTime time) {
        return format(time, "HH:mm");
    }

    /** What a story expects, as it is read. */
    String value(StoryAspect aspect, String value) {
        return switch (aspect) {
            case DUE_AT, FIRST_DUE_AT -> dayAndTime(LocalDateTime.parse(value));
            case STATUS -> {
                String[] parts = value.split(" ");
                yield text("status." + parts[0]) + ", " + text("clock." + parts[1]);
            }
            case SUPPLEMENT -> value.replace(" MAY", "");
            case OBLIGATIONS ->
                Arrays.stream(value.split(" "))
                        .map(one -> one.replaceFirst(":.*", "") + " ("
                                + text("story.obligation." + one.replaceFirst(".*:", "")) + ")")
                        .collect(Collectors.joining(", "));
            case DENIED -> event(EventType.valueOf(value.split(" ")[0])) + value.substring(value.indexOf(' '));
            default -> value;
        };
    }

    /** A moment with its weekday, as it is printed on a receipt. */
    String promise(@Nullable OffsetDateTime time) {
        return time == null ? "–" : format(VietnamTime.local(time), "EEEE dd/MM/yyyy HH:mm");
    }

    String moment(@Nullable OffsetDateTime time) {
        return time == null ? "–" : dayAndTime(VietnamTime.local(time));
    }

    /** What a counted part counts: its number, or its hours where the limit is in hours. */
    String measure(DayGroup group, boolean hours) {
        return hours ? text("trial.hours", group.hours().toPlainString()) : String.valueOf(group.number());
    }
}
