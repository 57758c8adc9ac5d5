@NullMarked
package vn.quytrinh.engine.trial;

import org.jspecify.annotations.NullMarked;
