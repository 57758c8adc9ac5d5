/** Tests of what those who run the service see of it. */
@NullMarked
package vn.quytrinh.server.operation;

import org.jspecify.annotations.NullMarked;
