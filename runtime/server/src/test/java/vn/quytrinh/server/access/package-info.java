/** Tests of the access to the interface. */
@NullMarked
package vn.quytrinh.server.access;

import org.jspecify.annotations.NullMarked;
