/** DMN 1.5 documents in and out: their decision tables as part of a procedure, the documents kept as they are. */
@NullMarked
package vn.quytrinh.interchange.dmn;

import org.jspecify.annotations.NullMarked;
