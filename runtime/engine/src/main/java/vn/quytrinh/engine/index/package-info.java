/** What stands in the newest drafts and in the releases, so that it is found by its words and by what it refers to. */
@NullMarked
package vn.quytrinh.engine.index;

import org.jspecify.annotations.NullMarked;
