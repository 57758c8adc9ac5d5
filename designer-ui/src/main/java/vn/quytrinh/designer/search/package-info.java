/** Search over everything. */
@NullMarked
package vn.quytrinh.designer.search;

import org.jspecify.annotations.NullMarked;
