/** Draws the internal process of a procedure (lưu đồ) as SVG, PNG and on any other surface. */
@NullMarked
package vn.quytrinh.interchange.picture;

import org.jspecify.annotations.NullMarked;
