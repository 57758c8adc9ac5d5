/** Tests of the package. */
@NullMarked
package vn.quytrinh.engine.out;

import org.jspecify.annotations.NullMarked;
