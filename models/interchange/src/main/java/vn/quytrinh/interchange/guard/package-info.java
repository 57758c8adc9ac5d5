/** Keeps files from outside within bounds: what is too large, hides code or points elsewhere is refused before it is read. */
@NullMarked
package vn.quytrinh.interchange.guard;

import org.jspecify.annotations.NullMarked;
