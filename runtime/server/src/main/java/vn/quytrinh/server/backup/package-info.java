/** Saves an H2 file with the keys beside it, and puts it back. */
@NullMarked
package vn.quytrinh.server.backup;

import org.jspecify.annotations.NullMarked;
