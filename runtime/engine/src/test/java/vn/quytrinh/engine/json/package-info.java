/** Tests. */
@NullMarked
package vn.quytrinh.engine.json;

import org.jspecify.annotations.NullMarked;
