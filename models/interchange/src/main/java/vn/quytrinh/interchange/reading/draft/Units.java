package vn.quytrinh.interchange.reading.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Doubt.Alternative;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * What bare ngày and bare giờ mean in one procedure, by its limit, its totals and its other times.
 *
 * @param day the unit of bare ngày
 * @param hour the unit of bare giờ
 * @param hoursPerDay how many hours a day is said to have, null when it is not said
 */
record Units(LegalUnit day, LegalUnit hour, @Nullable BigDecimal hoursPerDay) {

    private static final Pattern WORKING_DAYS = Pattern.compile("ngay (lam viec|lv)|\\bnlv\\b");
    private static final Pattern DAYS = Pattern.compile("\\d\\s*ngay|½ ?ngay");
    private static final Pattern CLOCK = Pattern.compile("\\b(12|24|36|48|72) gio\\b(?! lam viec)");
    private static final Alternative WORKING =
            new Alternative("WORKING_DAY", new Message("ngày làm việc", "working days"));
    private static final Alternative CALENDAR =
            new Alternative("CALENDAR_DAY", new Message("ngày theo lịch", "calendar days"));
    private static final Alternative WORKING_HOURS =
            new Alternative("WORKING_HOUR", new Message("giờ làm việc", "working hours"));
    private static final Alternative CLOCK_HOURS =
            new Alternative("CLOCK_HOUR", new Message("giờ liên tục, cả đêm và ngày nghỉ", "hours of the clock"));

    /**
     * Finds the units.
     *
     * @param times the times of the steps
     * @param totals the words of limits and totals
     * @param bare the unit that headers name, null for none
     * @param place where the step table begins
     * @param notes where to ask
     */
    static Units of(List<TimeReading> times, List<String> totals, @Nullable BareUnit bare, Place place, Notes notes) {
        BigDecimal hours = Stream.concat(
                        Stream.ofNullable(bare).map(BareUnit::hoursPerDay),
                        totals.stream().map(BareUnit::hoursPerDay))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Units(day(times, totals, bare, place, notes), hour(times, totals, bare, hours, place, notes), hours);
    }

    LegalUnit unit(TimeReading.Amount amount) {
        LegalUnit unit = amount.unit();
        return unit != null ? unit : amount.day() ? day : hour;
    }

    private static LegalUnit day(
            List<TimeReading> times, List<String> totals, @Nullable BareUnit bare, Place place, Notes notes) {
        boolean asked = times.stream().anyMatch(time -> time.bare(true));
        boolean workingTotal = anyMatch(totals, WORKING_DAYS);
        boolean workingStep = anyMatch(times.stream().map(TimeReading::text).toList(), WORKING_DAYS)
                || bare != null && bare.unit() == LegalUnit.WORKING_DAY;
        boolean plainTotal = totals.stream()
                .map(FoldedText::of)
                .anyMatch(each -> DAYS.matcher(each).find());
        boolean fraction = times.stream()
                .filter(time -> time.bare(true))
                .flatMap(time -> time.amounts().stream())
                .anyMatch(amount -> amount.value().stripTrailingZeros().scale() > 0);
        if (!asked) {
            return workingTotal || workingStep ? LegalUnit.WORKING_DAY : LegalUnit.CALENDAR_DAY;
        }
        if (workingTotal || workingStep) {
            return LegalUnit.valueOf(notes.ask(
                    "DAY_UNIT",
                    place,
                    Confidence.LIKELY,
                    new Message(
                            "Các bước ghi “ngày”, còn thời hạn hoặc bước khác ghi “ngày làm việc”: được hiểu là ngày làm việc.",
                            "The steps say ngày while the limit or other steps say ngày làm việc: taken for working days."),
                    WORKING,
                    CALENDAR));
        }
        if (fraction) {
            return LegalUnit.valueOf(notes.ask(
                    "DAY_UNIT",
                    place,
                    Confidence.DOUBTFUL,
                    new Message(
                            "Các bước ghi “ngày” và có phần lẻ của ngày; theo chữ là ngày theo lịch nhưng có lẽ muốn nói ngày làm việc. Chọn loại nào?",
                            "The steps say ngày with fractions; by the word these are calendar days, but working days may"
                                    + " be meant. Which?"),
                    CALENDAR,
                    WORKING));
        }
        return LegalUnit.valueOf(notes.ask(
                "DAY_UNIT",
                place,
                plainTotal ? Confidence.LIKELY : Confidence.DOUBTFUL,
                new Message(
                        "Nguồn chỉ ghi “ngày”: được hiểu theo chữ là ngày theo lịch. Có phải ngày làm việc không?",
                        "The source says only ngày: taken by the word for calendar days. Are working days meant?"),
                CALENDAR,
                WORKING));
    }

    private static LegalUnit hour(
            List<TimeReading> times,
            List<String> totals,
            @Nullable BareUnit bare,
            @Nullable BigDecimal hoursPerDay,
            Place place,
            Notes notes) {
        if (times.stream().noneMatch(time -> time.bare(false))) {
            return totals.stream()
                                    .map(FoldedText::of)
                                    .anyMatch(each -> CLOCK.matcher(each).find())
                            && hoursPerDay == null
                    ? LegalUnit.CLOCK_HOUR
                    : LegalUnit.WORKING_HOUR;
        }
        boolean working = hoursPerDay != null
                || times.stream().anyMatch(time -> FoldedText.of(time.text()).contains("gio lam viec"))
                || totals.stream().anyMatch(total -> FoldedText.of(total).contains("gio lam viec"));
        Optional<TimeReading> clock = times.stream()
                .filter(time -> CLOCK.matcher(FoldedText.of(time.text())).find())
                .findFirst();
        if (working) {
            return LegalUnit.WORKING_HOUR;
        }
        boolean byClock = times.stream()
                .filter(time -> time.bare(false))
                .allMatch(time -> CLOCK.matcher(FoldedText.of(time.text())).find());
        return LegalUnit.valueOf(notes.ask(
                "HOUR_UNIT",
                place,
                clock.isPresent() ? Confidence.DOUBTFUL : Confidence.LIKELY,
                new Message(
                        "Nguồn chỉ ghi “giờ”: giờ làm việc hay giờ liên tục?",
                        "The source says only giờ: working hours or hours of the clock?"),
                byClock ? CLOCK_HOURS : WORKING_HOURS,
                byClock ? WORKING_HOURS : CLOCK_HOURS));
    }

    private static boolean anyMatch(List<String> texts, Pattern pattern) {
        return texts.stream()
                .map(FoldedText::of)
                .anyMatch(each -> pattern.matcher(each).find());
    }
}
