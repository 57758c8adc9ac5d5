/** Who may sign in: for now the users of a demonstration. */
@NullMarked
package vn.quytrinh.designer.access;

import org.jspecify.annotations.NullMarked;
