/** The designer's application: what starts, and how the page looks. */
@NullMarked
package vn.quytrinh.designer;

import org.jspecify.annotations.NullMarked;
