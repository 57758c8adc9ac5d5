/** Requests generated from the description of the interface, from nearly right to hostile. */
@NullMarked
package vn.quytrinh.server.generated;

import org.jspecify.annotations.NullMarked;
