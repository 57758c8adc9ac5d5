/** Citations of law: what they say, and what they cover. */
@NullMarked
package vn.quytrinh.procedure.law.citation;

import org.jspecify.annotations.NullMarked;
