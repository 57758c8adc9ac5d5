package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words why a date or a stretch of it counts or not. */
final class DayReason {

    private DayReason() {}

    /** What the calendar says of a day off or a swap-work day; for other days their kind. */
    static Wording ofCalendar(WorkingCalendar calendar, LocalDate date) {
        SpecialDay special = calendar.specialDay(date).orElse(null);
        String weekday = Wording.vietnamese(date.getDayOfWeek());
        String weekdayInEnglish = Wording.english(date.getDayOfWeek());
        if (special == null) {
            DayKind kind = calendar.kindOf(date);
            return new Wording(kind.vietnamese() + " (" + weekday + ")", kind.english() + " (" + weekdayInEnglish + ")")
                    .plus(reception(calendar, date));
        }
        Wording basis = special.document().isEmpty()
                ? new Wording("", "")
                : new Wording(" theo " + special.document(), " under " + special.document());
        LocalDate pairedWith = special.pairedWith();
        Wording words = switch (special.kind()) {
            case SWAP_WORK ->
                new Wording(
                        "%s làm bù%s"
                                .formatted(weekday, pairedWith == null ? "" : " cho ngày " + Wording.date(pairedWith)),
                        "%s worked%s"
                                .formatted(
                                        weekdayInEnglish,
                                        pairedWith == null ? "" : " for " + Wording.date(pairedWith)));
            case SWAP_OFF ->
                new Wording(
                        "nghỉ hoán đổi%s".formatted(pairedWith == null ? "" : " với ngày " + Wording.date(pairedWith)),
                        "off in exchange%s".formatted(pairedWith == null ? "" : " for " + Wording.date(pairedWith)));
            case COMPENSATION ->
                new Wording(lowerFirst(special.name()), "compensation day off (" + special.name() + ")");
            default -> new Wording("nghỉ " + special.name(), "public holiday (" + special.name() + ")");
        };
        return words.plus(basis).plus(whose(calendar, date));
    }

    /** Says whose calendar makes a date special, where it is not the nation's. */
    private static Wording whose(WorkingCalendar calendar, LocalDate date) {
        String layer = calendar.layers().days().get(date);
        return layer == null ? new Wording("", "") : new Wording(", lịch " + layer, ", calendar of " + layer);
    }

    /** Says that the desk receives papers on a day off without making it a day of the deadline. */
    private static Wording reception(WorkingCalendar calendar, LocalDate date) {
        List<Session> sessions = calendar.isWorkingDay(date) ? List.of() : calendar.receptionOn(date);
        if (sessions.isEmpty()) {
            return new Wording("", "");
        }
        String times = sessions.stream()
                .map(session -> Wording.time(session.opens()) + "–" + Wording.time(session.closes()))
                .collect(Collectors.joining(", "));
        return new Wording(
                "; buổi tiếp nhận hồ sơ " + times + " không tính vào thời hạn",
                "; papers are received " + times + ", which is no time of the deadline");
    }

    static Wording dayZero(boolean returned) {
        return returned
                ? new Wording(
                        "ngày nhận lại hồ sơ (BLDS 2015 Điều 147 khoản 2)",
                        "the day of return (BLDS 2015 Article 147.2)")
                : new Wording(
                        "ngày tiếp nhận (BLDS 2015 Điều 147 khoản 2)", "the day of receipt (BLDS 2015 Article 147.2)");
    }

    /** Says that nothing is to be counted: the day of receipt or return is the last. */
    static Wording sameDay() {
        return new Wording("đến hạn ngay trong ngày", "due on the very day");
    }

    static Wording afterCutoff(Cutoff cutoff, LocalDateTime closing, LocalDate next) {
        String latest = Wording.time(cutoff.on(closing).toLocalTime());
        boolean dayOne = cutoff.effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE;
        return new Wording(
                "tiếp nhận sau %s, %s %s"
                        .formatted(latest, dayOne ? "ngày thứ nhất là" : "coi như tiếp nhận ngày", Wording.date(next)),
                "received after %s, %s %s"
                        .formatted(latest, dayOne ? "day one is" : "deemed received on", Wording.date(next)));
    }

    static Wording dayNumber(long number, LegalUnit unit) {
        boolean working = unit == LegalUnit.WORKING_DAY || unit == LegalUnit.SESSION;
        return new Wording(
                (working ? "ngày làm việc thứ " : "ngày thứ ") + number, (working ? "working day " : "day ") + number);
    }

    static Wording rolled(LocalDate due) {
        return new Wording(
                "ngày cuối là ngày nghỉ, thời hạn kết thúc vào ngày làm việc tiếp theo %s (BLDS 2015 Điều 148 khoản 5)"
                        .formatted(Wording.date(due)),
                "the last day is a day off, the period ends with the next working day %s (BLDS 2015 Article 148.5)"
                        .formatted(Wording.date(due)));
    }

    static Wording restarted() {
        return new Wording(
                "không tính vì thời hạn tính lại từ đầu", "does not count because the whole period is counted again");
    }

    static Wording paused(Suspension pause) {
        Wording from = Wording.moment(pause.from());
        Wording to = Wording.moment(pause.to());
        boolean restart = pause.mode() == SuspensionMode.RESTART;
        Wording basis = pause.basis().isEmpty()
                ? new Wording("", "")
                : new Wording(" (" + pause.basis() + ")", " (" + pause.basis() + ")");
        return new Wording(
                "tạm dừng từ %s đến %s%s%s"
                        .formatted(
                                from.vietnamese(),
                                to.vietnamese(),
                                basis.vietnamese(),
                                restart ? ", sau đó tính lại từ đầu" : ", sau đó tính tiếp"),
                "paused from %s to %s%s%s"
                        .formatted(
                                from.english(),
                                to.english(),
                                basis.english(),
                                restart ? ", then counted again" : ", then counted on"));
    }

    static Wording closed() {
        return new Wording("ngoài giờ làm việc", "outside office hours");
    }

    static Wording hours(LegalUnit unit) {
        return new Wording(unit.vietnamese(), unit.english() + "s");
    }

    static @Nullable String document(WorkingCalendar calendar, LocalDate date) {
        String document = calendar.specialDay(date).map(SpecialDay::document).orElse("");
        return document.isEmpty() ? null : document;
    }

    private static String lowerFirst(String text) {
        Objects.requireNonNull(text, "text");
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
