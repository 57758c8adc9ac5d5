@NullMarked
package vn.quytrinh.engine.watch;

import org.jspecify.annotations.NullMarked;
