/** Sentences of quality rules: read aloud in both languages, checked against the vocabulary, and written as rules for Drools. */
@NullMarked
package vn.quytrinh.conformance.sentence;

import org.jspecify.annotations.NullMarked;
