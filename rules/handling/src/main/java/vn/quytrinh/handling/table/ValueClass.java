package vn.quytrinh.handling.table;

import java.util.BitSet;

/**
 * Values of a fact that no row tells apart.
 *
 * @param example one of them
 * @param rows the rows that apply to them as far as this fact goes; a cell that is not analysed counts as applying
 */
record ValueClass(Object example, BitSet rows) {}
