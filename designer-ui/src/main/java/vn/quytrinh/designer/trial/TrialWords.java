package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.handling.decision.Amount;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.LegalPeriod;

/** Words a decision in the language of the person who looks at it. */
final class TrialWords {
    private final Component owner;
    private final Locale locale;

    /** Speaks the language of the window in which the component is shown. */
    TrialWords(Component owner) {
        this.owner = owner;
        this.locale = UI.getCurrent().getLocale();
    }

    String text(String key, Object... parameters) {
        return owner.getTranslation(key, parameters);
    }

    String of(Text text) {
        return vietnamese() ? text.vi() : text.en();
    }

    String either(String vietnamese, String english) {
        return vietnamese() ? vietnamese : english;
    }

    boolean vietnamese() {
        return Language.of(locale) == Language.VIETNAMESE;
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
        LegalPeriod period = LegalPeriod.of(amount.value(), amount.unit());
        return vietnamese() ? period.vietnamese() : period.english();
    }

    /** A moment with its weekday, as it is printed on a receipt. */
    String promise(@Nullable OffsetDateTime time) {
        return time == null ? "–" : format(VietnamTime.local(time), "EEEE dd/MM/yyyy HH:mm");
    }

    String moment(@Nullable OffsetDateTime time) {
        return time == null ? "–" : format(VietnamTime.local(time), "dd/MM/yyyy HH:mm");
    }

    String day(LocalDate date) {
        return format(date.atStartOfDay(), "dd/MM/yyyy");
    }

    String shortDay(LocalDate date) {
        return format(date.atStartOfDay(), "dd/MM");
    }

    String weekday(LocalDate date) {
        return format(date.atStartOfDay(), "EEEE");
    }

    /** The weekday in two or three letters, such as {@code T5} or {@code Thu}. */
    String shortWeekday(LocalDate date) {
        return text("weekday." + date.getDayOfWeek().getValue());
    }

    /** What a counted part counts: its number, or its hours where the limit is in hours. */
    String measure(DayGroup group, boolean hours) {
        return hours ? text("trial.hours", group.hours().toPlainString()) : String.valueOf(group.number());
    }

    private String format(LocalDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }
}
