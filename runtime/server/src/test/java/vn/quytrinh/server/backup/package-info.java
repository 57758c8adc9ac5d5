/** Tests that what was saved can be put back. */
@NullMarked
package vn.quytrinh.server.backup;

import org.jspecify.annotations.NullMarked;
