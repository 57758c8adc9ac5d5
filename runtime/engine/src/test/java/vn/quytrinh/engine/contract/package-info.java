/** The same calls for whatever serves the interface, and the same answers, byte for byte. */
@NullMarked
package vn.quytrinh.engine.contract;

import org.jspecify.annotations.NullMarked;
