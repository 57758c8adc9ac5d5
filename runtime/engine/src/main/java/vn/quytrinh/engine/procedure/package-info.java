/** Drafts of procedures: import, list, edit, check. */
@NullMarked
package vn.quytrinh.engine.procedure;

import org.jspecify.annotations.NullMarked;
