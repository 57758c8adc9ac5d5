/** Writes documents as PDF with their fonts inside. */
@NullMarked
package vn.quytrinh.interchange.page.pdf;

import org.jspecify.annotations.NullMarked;
