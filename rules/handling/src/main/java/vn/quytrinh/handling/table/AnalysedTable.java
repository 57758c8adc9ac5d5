package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.table.TableReport.NotAnalysed;

/**
 * A table divided for analysis.
 *
 * @param source the table
 * @param domains its facts, each with its values divided
 * @param known the rows whose condition cells are all analysed
 * @param defaults the rows that apply to everything
 * @param notAnalysed the cells that are not analysed
 */
record AnalysedTable(
        TableSource source, List<FactDomain> domains, BitSet known, BitSet defaults, List<NotAnalysed> notAnalysed) {

    static AnalysedTable of(TableSource source, TableWords words) {
        List<NotAnalysed> notAnalysed = new ArrayList<>();
        var known = new BitSet();
        var defaults = new BitSet();
        List<List<@Nullable Cell>> cells = new ArrayList<>();
        for (int row = 0; row < source.rows().size(); row++) {
            List<@Nullable Cell> parsed = cells(source, row, words, notAnalysed);
            cells.add(parsed);
            known.set(row, !parsed.contains(null));
            defaults.set(row, parsed.stream().allMatch(Cell.Anything.class::isInstance));
            conclusions(source, row, words, notAnalysed);
        }
        List<FactDomain> domains = source.inputs().stream()
                .distinct()
                .map(fact -> FactDomain.of(fact, of(fact, source, cells)))
                .toList();
        return new AnalysedTable(source, domains, known, defaults, notAnalysed);
    }

    /** Returns, row by row, the cells of the columns that test a fact. */
    private static List<List<@Nullable Cell>> of(TableFact fact, TableSource source, List<List<@Nullable Cell>> cells) {
        List<List<@Nullable Cell>> ofFact = new ArrayList<>();
        for (List<@Nullable Cell> row : cells) {
            List<@Nullable Cell> own = new ArrayList<>();
            for (int column = 0; column < source.inputs().size(); column++) {
                if (source.inputs().get(column).equals(fact)) {
                    own.add(row.get(column));
                }
            }
            ofFact.add(own);
        }
        return ofFact;
    }

    private static List<@Nullable Cell> cells(
            TableSource source, int row, TableWords words, List<NotAnalysed> notAnalysed) {
        List<@Nullable Cell> parsed = new ArrayList<>();
        for (int column = 0; column < source.inputs().size(); column++) {
            String cell = source.rows().get(row).conditions().get(column);
            try {
                parsed.add(Cell.parse(cell, source.inputs().get(column).type()));
            } catch (UncoveredFeelException e) {
                parsed.add(null);
                notAnalysed.add(new NotAnalysed(row + 1, column + 1, words.notAnalysed(row + 1, column + 1, cell)));
            }
        }
        return parsed;
    }

    private static void conclusions(TableSource source, int row, TableWords words, List<NotAnalysed> notAnalysed) {
        for (int i = 0; i < source.outputs().size(); i++) {
            String cell = source.rows().get(row).conclusions().get(i);
            int column = source.inputs().size() + i + 1;
            try {
                CompiledRow.literal(cell, source.outputs().get(i));
            } catch (UncoveredFeelException e) {
                notAnalysed.add(new NotAnalysed(row + 1, column, words.notAnalysed(row + 1, column, cell)));
            }
        }
    }

    /** Tells whether two rows say the same, as far as what they say is written the same. */
    boolean agree(int one, int other) {
        List<String> first = source.rows().get(one).conclusions();
        List<String> second = source.rows().get(other).conclusions();
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).strip().equals(second.get(i).strip())) {
                return false;
            }
        }
        return true;
    }
}
