package vn.quytrinh.interchange.reading.table;

import vn.quytrinh.interchange.source.SourceTable;

/** What a row of a step table is. */
public sealed interface RowItem permits StepRow, HeadingRow, TotalRow {

    /** Returns the table. */
    SourceTable table();

    /** Returns the row where it begins. */
    int row();
}
