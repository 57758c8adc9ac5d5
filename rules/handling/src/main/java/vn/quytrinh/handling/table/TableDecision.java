package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Map;

/**
 * What a table decides on some facts. Under COLLECT there may be any number of rows, in order; under every other hit policy there
 * is one.
 *
 * @param rows the rows that decide, from 1
 * @param conclusions what each of them says: the name of each conclusion column with its Boolean, BigDecimal, String or LocalDate
 */
public record TableDecision(List<Integer> rows, List<Map<String, Object>> conclusions) {

    /** Makes a decision. */
    public TableDecision {
        rows = List.copyOf(rows);
        conclusions = List.copyOf(conclusions);
    }
}
