package vn.quytrinh.interchange.reading.table;

import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceTable;

/**
 * A heading within a step table.
 *
 * @param table the table
 * @param row the row
 * @param place where its text stands
 * @param meaning {@code STAGE}, {@code CASE}, {@code APPOINTMENT}, {@code TITLE} or {@code NOTE}
 * @param text its text
 * @param time the time it names
 */
public record HeadingRow(SourceTable table, int row, Place place, Meaning meaning, String text, TimeReading time)
        implements RowItem {}
