/** Writes documents as DOCX. */
@NullMarked
package vn.quytrinh.interchange.page.word;

import org.jspecify.annotations.NullMarked;
