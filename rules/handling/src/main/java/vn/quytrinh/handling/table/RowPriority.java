package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The rank of a row under PRIORITY: in each conclusion column, values rank in the order in which the rows first name them; the
 * first column counts before the second.
 *
 * @param ranks the rank in each column, 0 the highest
 */
record RowPriority(List<Integer> ranks) implements Comparable<RowPriority> {

    /** Returns the values of every conclusion column, the highest first. */
    static List<List<String>> ranks(TableSource table) {
        List<List<String>> ranks = new ArrayList<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            int column = i;
            ranks.add(table.rows().stream()
                    .map(row -> row.conclusions().get(column).strip())
                    .distinct()
                    .toList());
        }
        return ranks;
    }

    static RowPriority of(TableSource table, int row, List<List<String>> ranks) {
        List<Integer> own = new ArrayList<>();
        for (int column = 0; column < ranks.size(); column++) {
            String conclusion = table.rows().get(row).conclusions().get(column).strip();
            own.add(ranks.get(column).indexOf(conclusion));
        }
        return new RowPriority(own);
    }

    @Override
    public int compareTo(RowPriority other) {
        for (int i = 0; i < ranks.size(); i++) {
            int order = Integer.compare(ranks.get(i), other.ranks.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
