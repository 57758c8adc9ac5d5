/** Proof that a killed server loses nothing. */
@NullMarked
package vn.quytrinh.server.crash;

import org.jspecify.annotations.NullMarked;
