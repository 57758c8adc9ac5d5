/** Reads JSON from outside with limits, and says what is wrong with it. */
@NullMarked
package vn.quytrinh.engine.json;

import org.jspecify.annotations.NullMarked;
