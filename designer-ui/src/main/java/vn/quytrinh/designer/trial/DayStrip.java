package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.html.Div;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.Explanation;

/** The count as a strip: a cell for each day with its number, a wide one for days off that follow one another. */
final class DayStrip extends Div {

    private final TrialWords words;
    private final Deadline deadline;

    DayStrip(Explanation count, TrialWords words) {
        this.words = words;
        this.deadline = count.deadline();
        addClassName("trial-strip");
        getElement().setAttribute("role", "list");
        DayGroup.of(count).forEach(group -> add(cell(group)));
    }

    private Div cell(DayGroup group) {
        boolean wide = group.dates() > 1;
        Div cell = Blocks.block(
                "trial-day",
                Blocks.words("trial-day-name", name(group, wide)),
                Blocks.words("trial-day-number", number(group, wide)),
                Blocks.words("trial-day-date", wide ? "" : words.shortDay(group.first())));
        cell.getElement().setAttribute("role", "listitem");
        cell.setTitle(String.join("\n", group.reasons(words.vietnamese())));
        cell.addClassName("kind-" + kind(group));
        if (group.last().equals(deadline.dueAt().toLocalDate())) {
            cell.addClassName("is-due");
        }
        return cell;
    }

    private static String kind(DayGroup group) {
        if (group.counted()) {
            return "counted";
        }
        if (group.festive()) {
            return "festive";
        }
        return group.off() ? "off" : "uncounted";
    }

    private String name(DayGroup group, boolean wide) {
        if (!wide) {
            return words.shortWeekday(group.first());
        }
        return words.shortDay(group.first()) + "–" + words.shortDay(group.last());
    }

    private String number(DayGroup group, boolean wide) {
        if (group.counted()) {
            return words.measure(group, deadline.dayZero() == null);
        }
        if (wide) {
            return words.text(group.festive() ? "trial.days.festive" : "trial.days.off", group.dates());
        }
        if (group.off()) {
            return words.text("trial.day.off");
        }
        return group.first().equals(deadline.dayZero()) ? "0" : "–";
    }
}
