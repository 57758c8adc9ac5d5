/** Tests. */
@NullMarked
package vn.quytrinh.engine.law;

import org.jspecify.annotations.NullMarked;
