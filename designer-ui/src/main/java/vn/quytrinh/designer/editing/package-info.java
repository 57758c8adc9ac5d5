/** Changes to one procedure, each of which can be undone and redone. Knows nothing of the screen. */
@NullMarked
package vn.quytrinh.designer.editing;

import org.jspecify.annotations.NullMarked;
