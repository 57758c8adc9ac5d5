/** Makes the draft of a procedure from what was read. */
@NullMarked
package vn.quytrinh.interchange.reading.draft;

import org.jspecify.annotations.NullMarked;
