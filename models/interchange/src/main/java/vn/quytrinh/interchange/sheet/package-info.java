/** Reads Excel workbooks (XLSX) as tables: merged regions, several sheets, numbers as they were meant. */
@NullMarked
package vn.quytrinh.interchange.sheet;

import org.jspecify.annotations.NullMarked;
