/** Measures how quick the workspace is and what many editors cost; run by {@code ./run load-designer}, never by the tests. */
@NullMarked
package vn.quytrinh.designer.load;

import org.jspecify.annotations.NullMarked;
