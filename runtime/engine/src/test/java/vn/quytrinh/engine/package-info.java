/** Tests of callers and their scope. */
@NullMarked
package vn.quytrinh.engine;

import org.jspecify.annotations.NullMarked;
