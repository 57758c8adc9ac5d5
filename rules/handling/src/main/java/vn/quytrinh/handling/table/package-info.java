/**
 * Decision tables: written as DMN, checked, analysed for gaps and overlaps, and executed as plain Java values; KIE DMN is the
 * reference and executes what the plain form does not cover.
 */
@NullMarked
package vn.quytrinh.handling.table;

import org.jspecify.annotations.NullMarked;
