@NullMarked
package vn.quytrinh.engine.procedure;

import org.jspecify.annotations.NullMarked;
