@NullMarked
package vn.quytrinh.engine.impact;

import org.jspecify.annotations.NullMarked;
