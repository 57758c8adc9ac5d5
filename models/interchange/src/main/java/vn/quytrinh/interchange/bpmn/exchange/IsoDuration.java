package vn.quytrinh.interchange.bpmn.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;

/** Durations as BPMN writes them (ISO 8601): {@code P3D}, {@code PT8H}, {@code P1DT4H}. They know no working days. */
final class IsoDuration {

    private static final Pattern FORM = Pattern.compile(
            "P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?");
    private static final List<LegalUnit> UNITS =
            List.of(LegalUnit.YEAR, LegalUnit.MONTH, LegalUnit.WEEK, LegalUnit.CALENDAR_DAY, LegalUnit.CLOCK_HOUR);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int MINUTE_GROUP = 6;
    /** Whole quarters of an hour only; a third of an hour has no exact amount. */
    private static final int QUARTER = 15;

    private IsoDuration() {}

    /** Returns the limit a text says; one that holds only the words when they are no such duration. */
    static TimeLimit read(String words) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setText(words);
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return limit;
        }
        List<TimeLimit> parts = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            if (form.group(i + 1) != null) {
                parts.add(of(new BigDecimal(form.group(i + 1)), UNITS.get(i)));
            }
        }
        if (form.group(MINUTE_GROUP) != null) {
            int minutes = Integer.parseInt(form.group(MINUTE_GROUP));
            if (minutes % QUARTER != 0) {
                return limit;
            }
            parts.add(of(BigDecimal.valueOf(minutes).divide(MINUTES), LegalUnit.CLOCK_HOUR));
        }
        if (parts.size() == 1) {
            limit.setValue(parts.get(0).getValue());
            limit.setUnit(parts.get(0).getUnit());
        } else {
            limit.getParts().addAll(parts);
        }
        return limit;
    }

    private static TimeLimit of(BigDecimal value, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(value);
        limit.setUnit(unit);
        return limit;
    }
}
