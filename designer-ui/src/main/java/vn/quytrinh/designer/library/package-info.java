/** The library of procedures: masters and their local variants. */
@NullMarked
package vn.quytrinh.designer.library;

import org.jspecify.annotations.NullMarked;
