package vn.quytrinh.server.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.Preview;
import vn.quytrinh.engine.calendar.SampleDeadline;
import vn.quytrinh.engine.calendar.SampleDue;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Certainty;

/**
 * What a change would do, as it is sent; nothing of it is stored.
 *
 * @param preview always true
 * @param version the number of the version it would change
 * @param days what the layer would say differently of dates
 * @param officialYears the official years that would change
 * @param within the calendars that would follow
 * @param moved how many samples would move
 * @param samples the sample deadlines
 */
record PreviewView(
        boolean preview,
        int version,
        List<CalendarVersionView.DifferenceView> days,
        List<Integer> officialYears,
        List<String> within,
        int moved,
        List<SampleView> samples) {

    /** A sample deadline before and after. */
    record SampleView(String receivedAt, Text limit, DueView before, DueView after, boolean moved) {

        static SampleView of(SampleDeadline sample) {
            return new SampleView(
                    sample.receivedAt().toString(),
                    new Text(sample.limit().vietnamese(), sample.limit().english()),
                    DueView.of(sample.before()),
                    DueView.of(sample.after()),
                    sample.moved());
        }
    }

    /** When a sample is due, or which year is missing. */
    record DueView(
            @Nullable String dueAt,
            @Nullable Certainty certainty,
            @Nullable Integer missingYear) {

        static DueView of(SampleDue due) {
            return new DueView(due.dueAt() == null ? null : due.dueAt().toString(), due.certainty(), due.missingYear());
        }
    }

    static PreviewView of(Preview preview) {
        return new PreviewView(
                true,
                preview.version(),
                CalendarVersionView.DifferenceView.of(preview.days()),
                preview.officialYears(),
                preview.within(),
                preview.moved().size(),
                preview.samples().stream().map(SampleView::of).toList());
    }
}
