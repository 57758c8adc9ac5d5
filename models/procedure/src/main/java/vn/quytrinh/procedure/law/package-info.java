/** Law as data: the register shipped with the product. */
@NullMarked
package vn.quytrinh.procedure.law;

import org.jspecify.annotations.NullMarked;
