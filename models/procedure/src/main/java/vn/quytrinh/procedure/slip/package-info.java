/** What a slip of the one-stop desk says, as plain values: what the runtime hands over and the documents print. */
@NullMarked
package vn.quytrinh.procedure.slip;

import org.jspecify.annotations.NullMarked;
