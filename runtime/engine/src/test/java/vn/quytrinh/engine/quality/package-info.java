@NullMarked
package vn.quytrinh.engine.quality;

import org.jspecify.annotations.NullMarked;
