/** Brings a draft that was read again into the one people have worked on: step by step, and only what somebody accepts. */
@NullMarked
package vn.quytrinh.interchange.merge;

import org.jspecify.annotations.NullMarked;
