/** What the rules read: immutable facts prepared from a procedure, path questions already answered. */
@NullMarked
package vn.quytrinh.conformance.fact;

import org.jspecify.annotations.NullMarked;
