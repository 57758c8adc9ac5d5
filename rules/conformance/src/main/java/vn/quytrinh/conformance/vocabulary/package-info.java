/** The closed vocabulary of quality rules: kinds of elements, their features, and the words for both. */
@NullMarked
package vn.quytrinh.conformance.vocabulary;

import org.jspecify.annotations.NullMarked;
