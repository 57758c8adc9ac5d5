/** The elements of a procedure and of its agency as the sentences of quality rules see them. */
@NullMarked
package vn.quytrinh.conformance.element;

import org.jspecify.annotations.NullMarked;
