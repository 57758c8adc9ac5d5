package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.YearStatus;

/** How far the year can be trusted, and on which document. */
final class YearStatusLine extends Div {

    YearStatusLine(ShownYear shown, LocalWords words) {
        addClassName("year-status-line");
        YearStatus status = shown.status();
        add(Blocks.words(
                "year-status status-" + status.name().toLowerCase(Locale.ROOT),
                words.text("calendar.status." + status)));
        if (!shown.document().isBlank()) {
            add(Blocks.words("quiet", shown.document()));
        }
    }
}
