package vn.quytrinh.interchange.template;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and numbers as official documents write them (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II). */
public final class Dates {

    private Dates() {}

    /** Returns a day in words, with room to fill it in when it is not known. */
    public static String day(@Nullable LocalDate date) {
        return date == null
                ? "ngày …… tháng …… năm ………"
                : String.format(
                        Locale.ROOT,
                        "ngày %02d tháng %s năm %d",
                        date.getDayOfMonth(),
                        month(date.getMonthValue()),
                        date.getYear());
    }

    /** Returns a day in digits, or null. */
    public static @Nullable String digits(@Nullable LocalDate date) {
        return date == null
                ? null
                : String.format(
                        Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Returns a number in two digits at least, a dash for none. */
    public static String count(int number) {
        return number <= 0 ? "-" : String.format(Locale.ROOT, "%02d", number);
    }

    /** Only January and February get a zero. */
    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }
}
