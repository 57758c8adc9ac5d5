/** Tests of the settings. */
@NullMarked
package vn.quytrinh.server.start;

import org.jspecify.annotations.NullMarked;
