/** Territories (địa bàn): whose law and whose calendar govern. */
@NullMarked
package vn.quytrinh.procedure.territory;

import org.jspecify.annotations.NullMarked;
