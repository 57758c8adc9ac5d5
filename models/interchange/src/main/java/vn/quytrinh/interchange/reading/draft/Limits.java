package vn.quytrinh.interchange.reading.draft;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;

/**
 * Makes limits of the model of times as they were read.
 *
 * @param units what bare ngày and giờ mean
 */
record Limits(Units units) {

    /** Returns the limit of a time, null when it names no amount. */
    @Nullable
    TimeLimit of(TimeReading time) {
        if (time.kind() == TimeReading.Kind.SAME_DAY) {
            TimeLimit same = CommonFactory.eINSTANCE.createTimeLimit();
            same.setValue(BigDecimal.ZERO);
            same.setUnit(LegalUnit.SAME_DAY);
            return same;
        }
        return time.amounts().isEmpty() ? null : of(time.amounts());
    }

    private TimeLimit of(List<TimeReading.Amount> amounts) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        if (amounts.size() == 1) {
            limit.setValue(plain(amounts.get(0).value()));
            limit.setUnit(units.unit(amounts.get(0)));
        } else {
            amounts.forEach(each -> limit.getParts().add(of(List.of(each))));
        }
        return limit;
    }

    /** Returns the time of one case as an alternative. */
    ConditionalLimit alternative(String when, List<TimeReading.Amount> amounts) {
        ConditionalLimit limit = CommonFactory.eINSTANCE.createConditionalLimit();
        if (!when.isEmpty()) {
            limit.setWhen(when);
        }
        limit.setValue(plain(amounts.get(0).value()));
        limit.setUnit(units.unit(amounts.get(0)));
        return limit;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
