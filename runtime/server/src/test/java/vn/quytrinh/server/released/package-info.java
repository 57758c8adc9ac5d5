/** Databases as released versions left them, brought up to this version. */
@NullMarked
package vn.quytrinh.server.released;

import org.jspecify.annotations.NullMarked;
