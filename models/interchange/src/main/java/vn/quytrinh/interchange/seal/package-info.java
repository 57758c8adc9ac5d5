/** The mark by which a printed document is traced to the model it was made from. */
@NullMarked
package vn.quytrinh.interchange.seal;

import org.jspecify.annotations.NullMarked;
