/** The JSON form of procedures: reading with all faults collected, writing without loss. */
@NullMarked
package vn.quytrinh.procedure.json;

import org.jspecify.annotations.NullMarked;
