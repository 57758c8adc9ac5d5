/** Small pieces of which more than one page is put together. */
@NullMarked
package vn.quytrinh.designer.pieces;

import org.jspecify.annotations.NullMarked;
