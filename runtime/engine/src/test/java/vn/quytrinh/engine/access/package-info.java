/** Tests of keys and users. */
@NullMarked
package vn.quytrinh.engine.access;

import org.jspecify.annotations.NullMarked;
