/** Releases: publish, find the one in force, load. */
@NullMarked
package vn.quytrinh.engine.release;

import org.jspecify.annotations.NullMarked;
