/** Tests of the running server over HTTP. */
@NullMarked
package vn.quytrinh.server.running;

import org.jspecify.annotations.NullMarked;
