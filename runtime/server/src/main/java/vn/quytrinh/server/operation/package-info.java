/** How the service does: whether it is ready, its figures, its log, and the trace of a call through it. */
@NullMarked
package vn.quytrinh.server.operation;

import org.jspecify.annotations.NullMarked;
