/** Measures how many events a second the server takes. */
@NullMarked
package vn.quytrinh.server.load;

import org.jspecify.annotations.NullMarked;
