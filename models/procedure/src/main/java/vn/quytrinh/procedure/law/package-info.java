/** Law as data: instruments, and the parameters in force on a date. */
@NullMarked
package vn.quytrinh.procedure.law;

import org.jspecify.annotations.NullMarked;
