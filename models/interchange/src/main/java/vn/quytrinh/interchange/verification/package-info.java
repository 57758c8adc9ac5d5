/** Tells whether a printed document still says what the model says. */
@NullMarked
package vn.quytrinh.interchange.verification;

import org.jspecify.annotations.NullMarked;
