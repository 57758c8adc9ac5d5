/**
 * A procedure as a workbook (XLSX) that people edit in Excel or LibreOffice and bring back: sheets for head data, steps, ways,
 * papers, fees, legal bases, facts and one for each decision table.
 */
@NullMarked
package vn.quytrinh.interchange.workbook;

import org.jspecify.annotations.NullMarked;
