/** Brings the checks of quality: compiles the rules in the background and carries out checks of libraries. */
@NullMarked
package vn.quytrinh.server.quality;

import org.jspecify.annotations.NullMarked;
