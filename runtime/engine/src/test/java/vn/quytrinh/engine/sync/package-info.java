/** Tests of the package. */
@NullMarked
package vn.quytrinh.engine.sync;

import org.jspecify.annotations.NullMarked;
