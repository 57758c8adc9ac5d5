/** What is sent over REST, whatever serves it: questions as they are read, answers and problems as they are written. */
@NullMarked
package vn.quytrinh.engine.wire;

import org.jspecify.annotations.NullMarked;
