/** Reads Word documents (DOCX) as a stream: merged cells, nested tables, automatic numbers, tracked changes as accepted. */
@NullMarked
package vn.quytrinh.interchange.word;

import org.jspecify.annotations.NullMarked;
