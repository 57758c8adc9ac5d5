/** Tests. */
@NullMarked
package vn.quytrinh.engine.deadline;

import org.jspecify.annotations.NullMarked;
