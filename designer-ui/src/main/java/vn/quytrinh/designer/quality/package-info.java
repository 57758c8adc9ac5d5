/** The pages of the quality officer: the rules with their cases, and the look through the library of an agency. */
@NullMarked
package vn.quytrinh.designer.quality;

import org.jspecify.annotations.NullMarked;
