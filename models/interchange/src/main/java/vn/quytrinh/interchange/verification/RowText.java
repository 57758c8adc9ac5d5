package vn.quytrinh.interchange.verification;

import java.util.List;

/**
 * The words of a row.
 *
 * @param cells the words of its cells
 * @param spans how many columns each takes
 */
record RowText(List<String> cells, List<Integer> spans) {}
