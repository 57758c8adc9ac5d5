/** The quality officer's desk: documents under control, the calendar of reviews, findings over the library. */
@NullMarked
package vn.quytrinh.designer.control;

import org.jspecify.annotations.NullMarked;
