/** Documents of other programs that a procedure carries along, so that nothing of them is lost. */
@NullMarked
package vn.quytrinh.interchange.kept;

import org.jspecify.annotations.NullMarked;
