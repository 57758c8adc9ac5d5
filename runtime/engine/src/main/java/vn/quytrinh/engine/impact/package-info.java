/** What a change of law, forms or organisation touches, and the drafts that follow from it. */
@NullMarked
package vn.quytrinh.engine.impact;

import org.jspecify.annotations.NullMarked;
