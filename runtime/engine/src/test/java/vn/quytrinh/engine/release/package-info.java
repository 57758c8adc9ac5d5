/** Tests of releases. */
@NullMarked
package vn.quytrinh.engine.release;

import org.jspecify.annotations.NullMarked;
