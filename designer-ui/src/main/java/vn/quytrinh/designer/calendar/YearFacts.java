package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Map;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.DayKind;

/** The counts of a year: working days, hours, days off by kind. */
final class YearFacts extends Div {
    private static final int MINUTES = 60;

    YearFacts(ShownYear shown, LocalWords words) {
        addClassName("year-facts");
        if (shown.overview() == null) {
            return;
        }
        Map<DayKind, Integer> counts = shown.counts();
        int working = counts.getOrDefault(DayKind.WORKING, 0) + counts.getOrDefault(DayKind.SWAP_WORK, 0);
        BigDecimal hours = BigDecimal.valueOf(shown.workingTime().toMinutes())
                .divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP);
        add(
                fact(
                        String.valueOf(working),
                        words.either(DayKind.WORKING.vietnamese(), words.text("calendar.workingDays"))),
                fact(NumberFormat.getInstance(words.locale()).format(hours), words.text("calendar.workingHours")));
        KindLegend.SPECIAL.forEach(kind -> add(fact(
                String.valueOf(counts.getOrDefault(kind, 0)),
                words.either(kind.vietnamese(), words.text("calendar.count." + kind)))));
        add(fact(
                String.valueOf(counts.getOrDefault(DayKind.WEEKLY_REST, 0)),
                words.either(DayKind.WEEKLY_REST.vietnamese(), words.text("calendar.count.WEEKLY_REST"))));
    }

    private static Span fact(String number, String label) {
        return new Span(Blocks.words("fact-number", number), Blocks.words("fact-label", label));
    }
}
