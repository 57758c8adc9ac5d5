/**
 * The documents made from a procedure: the annex of the decision (quy trình nội bộ), the controlled document by ISO 9001, the
 * sheet for the public (niêm yết công khai).
 */
@NullMarked
package vn.quytrinh.interchange.document;

import org.jspecify.annotations.NullMarked;
