package vn.quytrinh.interchange.reading.table;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.reading.head.HeadLine;

/** What a document says about one procedure: the lines around its step tables, and the tables. */
public final class Region {

    private final List<HeadLine> lines = new ArrayList<>();
    private final List<StepTable> tables = new ArrayList<>();

    /**
     * A step table.
     *
     * @param columns its columns
     * @param to the row after its last
     * @param before the lines right before it
     */
    public record StepTable(Columns columns, int to, List<HeadLine> before) {

        public StepTable {
            before = List.copyOf(before);
        }
    }

    /** Returns the lines, in their order. */
    public List<HeadLine> lines() {
        return lines;
    }

    /** Returns the step tables, in their order. */
    public List<StepTable> tables() {
        return tables;
    }
}
