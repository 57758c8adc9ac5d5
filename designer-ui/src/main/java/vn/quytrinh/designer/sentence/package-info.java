/** Writes the rules of an agency by choosing words: packs, sentences, what they hit, and their cases. */
@NullMarked
package vn.quytrinh.designer.sentence;

import org.jspecify.annotations.NullMarked;
