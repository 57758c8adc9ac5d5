@NullMarked
package vn.quytrinh.engine.wire;

import org.jspecify.annotations.NullMarked;
