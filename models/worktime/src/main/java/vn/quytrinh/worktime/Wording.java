package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A statement in both languages.
 *
 * @param vietnamese the statement in Vietnamese
 * @param english the statement in English
 */
record Wording(String vietnamese, String english) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    Wording plus(Wording other) {
        return new Wording(vietnamese + other.vietnamese, english + other.english);
    }

    /** Capitalizes the first letter, for the start of a sentence. */
    Wording capitalized() {
        return new Wording(capitalized(vietnamese), capitalized(english));
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String time(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    /** A range of dates, as 14/02–22/02/2026. */
    static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        return (from.getYear() == to.getYear() ? DAY_MONTH : DATE).format(from) + "–" + date(to);
    }

    static Wording moment(LocalDateTime moment) {
        String time = time(moment.toLocalTime());
        String date = date(moment.toLocalDate());
        return new Wording(time + " ngày " + date, time + " on " + date);
    }

    static String vietnamese(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    static String english(DayOfWeek day) {
        return capitalized(day.name().toLowerCase(Locale.ROOT));
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
