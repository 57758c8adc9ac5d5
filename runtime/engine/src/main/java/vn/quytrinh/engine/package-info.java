/** What the runtime does, without a framework: callers, errors and the ports every use case needs. */
@NullMarked
package vn.quytrinh.engine;

import org.jspecify.annotations.NullMarked;
