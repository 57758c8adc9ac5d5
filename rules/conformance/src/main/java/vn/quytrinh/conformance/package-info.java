/** Checks a procedure against ISO 9001 and the law and says what is wrong, where, why and what to do. */
@NullMarked
package vn.quytrinh.conformance;

import org.jspecify.annotations.NullMarked;
