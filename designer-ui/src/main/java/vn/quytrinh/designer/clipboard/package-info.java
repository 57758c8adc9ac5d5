/** The steps of a procedure on the clipboard: copied for Word and Excel, and read back from what these put there. */
@NullMarked
package vn.quytrinh.designer.clipboard;

import org.jspecify.annotations.NullMarked;
