/** Who may call the interface, and the demo token. */
@NullMarked
package vn.quytrinh.server.access;

import org.jspecify.annotations.NullMarked;
