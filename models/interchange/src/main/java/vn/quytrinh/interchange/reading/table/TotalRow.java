package vn.quytrinh.interchange.reading.table;

import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceTable;

/**
 * A row that adds up.
 *
 * @param table the table
 * @param row the row
 * @param place where the time stands
 * @param label its words
 * @param time the total
 */
public record TotalRow(SourceTable table, int row, Place place, String label, TimeReading time) implements RowItem {}
