package vn.quytrinh.designer.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.model.common.LegalUnit;

/** A time as annexes state it, in words that the reader of annexes takes for nothing else. */
final class StatedTime {
    private static final Map<LegalUnit, String> WORDS = new EnumMap<>(Map.of(
            LegalUnit.WORKING_DAY, "ngày làm việc",
            LegalUnit.CALENDAR_DAY, "ngày lịch",
            LegalUnit.WORKING_HOUR, "giờ làm việc",
            LegalUnit.SESSION, "buổi",
            LegalUnit.WEEK, "tuần",
            LegalUnit.MONTH, "tháng",
            LegalUnit.YEAR, "năm"));

    /** What is written for a step whose time does not count. */
    static final String NOT_COUNTED = "không tính thời gian";

    private StatedTime() {}

    /** Returns the units that can be stated without doubt. */
    static List<LegalUnit> units() {
        return List.copyOf(WORDS.keySet());
    }

    static String of(BigDecimal amount, LegalUnit unit) {
        return amount.stripTrailingZeros().toPlainString().replace('.', ',') + " " + WORDS.get(unit);
    }
}
