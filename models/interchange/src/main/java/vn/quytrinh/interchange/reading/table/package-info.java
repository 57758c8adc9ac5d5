/** Step tables in every layout: which column is what, which rows are steps, stages, cases and totals. */
@NullMarked
package vn.quytrinh.interchange.reading.table;

import org.jspecify.annotations.NullMarked;
