/** Errors as problem documents (RFC 9457). */
@NullMarked
package vn.quytrinh.server.problem;

import org.jspecify.annotations.NullMarked;
