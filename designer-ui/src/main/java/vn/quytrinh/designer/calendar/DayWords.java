package vn.quytrinh.designer.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.SpecialDay;

/** Words special days. */
final class DayWords {
    private DayWords() {}

    /** Returns all there is to say of a day: date, kind, name, document, who says so and whether anybody has checked it. */
    static String whole(ShownYear shown, YearOverview.Day day, LocalWords words) {
        SpecialDay special = day.day();
        StringBuilder text = new StringBuilder(words.weekday(special.date()))
                .append(' ')
                .append(words.day(special.date()))
                .append('\n')
                .append(kindAndName(special, words));
        if (special.pairedWith() != null) {
            text.append('\n').append(pair(special.pairedWith(), words));
        }
        if (!special.document().isBlank()) {
            text.append('\n').append(special.document());
        }
        if (!special.verified()) {
            text.append('\n').append(words.text("unverified"));
        }
        return text.append('\n').append(layer(shown, day.layer())).toString();
    }

    /** The kind with the name, unless the name says the kind itself. */
    static String kindAndName(SpecialDay day, LocalWords words) {
        String kind = KindMark.name(day.kind(), words);
        String upper = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        boolean saysSo = day.name().toLowerCase(words.locale()).startsWith(kind);
        if (saysSo) {
            return day.name();
        }
        return day.name().isBlank() || day.pairedWith() != null ? upper : upper + ": " + day.name();
    }

    /** The name, or the kind where a day has none of its own. */
    static String name(SpecialDay day, LocalWords words) {
        return day.name().isBlank() || day.pairedWith() != null ? kindAndName(day, words) : day.name();
    }

    /** What a layer says of a date, or that it says nothing. */
    static String of(@Nullable SpecialDay day, LocalWords words) {
        return day == null ? words.text("calendar.ordinary") : kindAndName(day, words);
    }

    static String pair(LocalDate other, LocalWords words) {
        return words.text("calendar.pair", words.shortWeekday(other), words.day(other));
    }

    static String layer(ShownYear shown, String id) {
        return shown.stack().layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .map(layer -> layer.name() + " (" + id + ")")
                .orElse(id);
    }
}
