package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.TableReport.Gap;
import vn.quytrinh.handling.table.TableReport.Overlap;
import vn.quytrinh.handling.table.TableReport.OverlapKind;
import vn.quytrinh.handling.table.TableReport.UnreachableRow;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.HitPolicy;

/**
 * Analyses a decision table for gaps, overlaps and rows that never decide. The inputs are divided into boxes in which no row
 * tells two inputs apart; the answer is exact for booleans, texts, numbers and dates tested by literals, lists and ranges.
 */
public final class TableAnalysis {

    private final AnalysedTable table;
    private final InputSearch search;
    private final TableWords words;
    private final HitPolicy policy;

    /** The rows in the order in which they decide. */
    private final List<Integer> order;

    private TableAnalysis(TableSource source) {
        this.words = new TableWords(source.inputs().stream().distinct().toList());
        this.table = AnalysedTable.of(source, words);
        this.search = new InputSearch(table.domains());
        this.policy = source.policy();
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, source.rows().size()).boxed().toList());
        if (policy == HitPolicy.PRIORITY) {
            List<List<String>> ranks = RowPriority.ranks(source);
            rows.sort(Comparator.comparing(row -> RowPriority.of(source, row, ranks)));
        }
        this.order = rows;
    }

    /**
     * Analyses a table.
     *
     * @param table the table, as the designer has it or as it is about to be published
     * @throws HandlingException {@code TABLE_INVALID} when a column has no fact or output, or a row too few or too many cells
     */
    public static TableReport of(DecisionTable table) {
        return of(DmnDocument.source(table));
    }

    static TableReport of(TableSource table) {
        return new TableAnalysis(table).report();
    }

    private TableReport report() {
        List<Gap> gaps = gaps();
        List<UnreachableRow> unreachable = unreachable();
        List<Overlap> overlaps = overlaps();
        boolean limited = search.limited() || overlaps.size() >= InputSearch.MOST_FOUND;
        return new TableReport(gaps, overlaps, unreachable, table.notAnalysed(), limited);
    }

    private List<Gap> gaps() {
        var rows = new BitSet();
        rows.set(0, order.size());
        return search.all(new BitSet(), rows, InputSearch.MOST_FOUND).stream()
                .map(example -> new Gap(example, words.gap(example)))
                .toList();
    }

    private List<UnreachableRow> unreachable() {
        List<UnreachableRow> found = new ArrayList<>();
        boolean ordered = policy == HitPolicy.FIRST || policy == HitPolicy.PRIORITY;
        var before = new BitSet();
        for (int row : order) {
            Map<String, Object> any = search.one(rows(row), new BitSet());
            if (any == null) {
                found.add(new UnreachableRow(row + 1, null, words.impossible(row + 1)));
            } else if (ordered && search.one(rows(row), before(row, before)) == null && !search.limited()) {
                found.add(new UnreachableRow(row + 1, any, words.hidden(row + 1, any)));
            }
            before.set(row, table.known().get(row));
        }
        return found;
    }

    /** Returns the rows before one that surely apply and, under PRIORITY, say something else. */
    private BitSet before(int row, BitSet before) {
        var deciding = (BitSet) before.clone();
        if (policy == HitPolicy.PRIORITY) {
            before.stream().filter(other -> table.agree(row, other)).forEach(deciding::clear);
        }
        return deciding;
    }

    private List<Overlap> overlaps() {
        List<Overlap> found = new ArrayList<>();
        var before = new BitSet();
        for (int i = 0; i < order.size() && policy != HitPolicy.COLLECT; i++) {
            int row = order.get(i);
            for (int j = i + 1; j < order.size() && found.size() < InputSearch.MOST_FOUND; j++) {
                overlap(row, order.get(j), before, found);
            }
            before.set(row);
        }
        return found;
    }

    private void overlap(int row, int other, BitSet before, List<Overlap> found) {
        boolean ordered = policy == HitPolicy.FIRST || policy == HitPolicy.PRIORITY;
        boolean harmless = policy != HitPolicy.UNIQUE && table.agree(row, other)
                || ordered && table.defaults().get(other)
                || !table.known().get(row)
                || !table.known().get(other);
        if (harmless) {
            return;
        }
        Map<String, Object> example = search.one(rows(row, other), ordered ? before : new BitSet());
        if (example != null) {
            found.add(
                    ordered
                            ? new Overlap(
                                    OverlapKind.MASKED,
                                    row + 1,
                                    other + 1,
                                    example,
                                    words.masked(row + 1, other + 1, example))
                            : new Overlap(
                                    OverlapKind.CONFLICT,
                                    row + 1,
                                    other + 1,
                                    example,
                                    words.conflict(row + 1, other + 1, example)));
        }
    }

    private static BitSet rows(int... rows) {
        var set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }
}
