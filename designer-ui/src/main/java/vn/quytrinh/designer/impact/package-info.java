/** What a change touches, and the drafts that follow from it. */
@NullMarked
package vn.quytrinh.designer.impact;

import org.jspecify.annotations.NullMarked;
