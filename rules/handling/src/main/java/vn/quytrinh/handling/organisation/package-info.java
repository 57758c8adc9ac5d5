/** Units, and what becomes of them after a procedure was published. */
@NullMarked
package vn.quytrinh.handling.organisation;

import org.jspecify.annotations.NullMarked;
