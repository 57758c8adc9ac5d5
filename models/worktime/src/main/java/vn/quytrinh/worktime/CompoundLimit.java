package vn.quytrinh.worktime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A limit of several periods that run one after the other, such as "15 ngày + 08 ngày làm việc". The last day of a period is
 * day zero of the next; only the end of the whole moves off a day off (BLDS 2015 Điều 148 khoản 5).
 *
 * @param parts the periods in order, two or more, immutable
 */
public record CompoundLimit(List<LegalPeriod> parts) implements TimeLimit {

    /**
     * Checks the periods.
     *
     * @throws WorktimeException {@code PERIOD_INVALID} when there are fewer than two, or one is zero or {@code SAME_DAY}
     */
    public CompoundLimit {
        parts = List.copyOf(parts);
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.thousandths() == 0)) {
            String found = parts.stream().map(LegalPeriod::english).collect(Collectors.joining(" + "));
            throw new WorktimeException(
                    "PERIOD_INVALID",
                    "Thời hạn ghép phải có từ hai phần lớn hơn 0 nhưng nhận được \"%s\". Có thể một phần bị bỏ trống."
                            .formatted(found),
                    "Expected a compound limit of two or more periods above zero but found \"%s\". Maybe one of them is empty."
                            .formatted(found));
        }
    }

    @Override
    public String vietnamese() {
        return parts.stream().map(LegalPeriod::vietnamese).collect(Collectors.joining(" + "));
    }

    @Override
    public String english() {
        return parts.stream().map(LegalPeriod::english).collect(Collectors.joining(" + "));
    }
}
