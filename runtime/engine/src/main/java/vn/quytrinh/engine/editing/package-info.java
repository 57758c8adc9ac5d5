/** What people do to a draft before it is a version: their working copies, who is there, and who takes over from whom. */
@NullMarked
package vn.quytrinh.engine.editing;

import org.jspecify.annotations.NullMarked;
