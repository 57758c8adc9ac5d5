@NullMarked
package vn.quytrinh.engine.index;

import org.jspecify.annotations.NullMarked;
