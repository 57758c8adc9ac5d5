package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The regimes of one territory: per span of days of acceptance a row, and in the row what governs after so many of the changes
 * that govern at once have come.
 */
final class RegimeSpans {

    /** The spans of a territory without law. */
    static final RegimeSpans NO_LAW = new RegimeSpans(
            new LocalDate[0],
            List.of(List.of(RegimeContent.of(Map.of(), List.of(), List.of(), null, List.of()))),
            new LocalDate[0]);

    private final LocalDate[] starts;
    private final List<List<RegimeContent>> rows;
    private final LocalDate[] changes;

    private RegimeSpans(LocalDate[] starts, List<List<RegimeContent>> rows, LocalDate[] changes) {
        this.starts = starts;
        this.rows = rows;
        this.changes = changes;
    }

    static RegimeSpans of(LawReading law) {
        List<LocalDate> starts = new ArrayList<>();
        List<List<RegimeContent>> rows = new ArrayList<>();
        rows.add(law.row(null));
        for (LocalDate start : law.boundaries()) {
            List<RegimeContent> row = law.row(start);
            if (!row.equals(rows.get(rows.size() - 1))) {
                starts.add(start);
                rows.add(row);
            }
        }
        return new RegimeSpans(starts.toArray(LocalDate[]::new), List.copyOf(rows), law.changesAtOnce());
    }

    LegalRegime at(LocalDate acceptedAt, LocalDate at, String scope) {
        int row = until(starts, acceptedAt);
        RegimeContent content = rows.get(row).get(until(changes, at));
        return regime(row, content, acceptedAt, scope);
    }

    List<LegalRegime> timeline(String scope) {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> at(starts[i], starts[i], scope))
                .toList();
    }

    private LegalRegime regime(int row, RegimeContent content, LocalDate acceptedAt, String scope) {
        @Nullable LocalDate from = row == 0 ? null : starts[row - 1];
        @Nullable LocalDate to = row == starts.length ? null : starts[row].minusDays(1);
        return new LegalRegime(
                acceptedAt,
                scope,
                from,
                to,
                content.parameters(),
                content.forms(),
                content.instruments(),
                content.transition(),
                content.atOnce(),
                content.fingerprint());
    }

    /** Returns how many of the days are not after the given one. */
    private static int until(LocalDate[] days, LocalDate day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found + 1;
    }
}
