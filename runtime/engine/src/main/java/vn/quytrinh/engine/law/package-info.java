/** Questions to the legal register that comes with the product. */
@NullMarked
package vn.quytrinh.engine.law;

import org.jspecify.annotations.NullMarked;
