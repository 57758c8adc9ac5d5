/** The release: an immutable published version of a procedure with all it rests on. */
@NullMarked
package vn.quytrinh.handling.release;

import org.jspecify.annotations.NullMarked;
