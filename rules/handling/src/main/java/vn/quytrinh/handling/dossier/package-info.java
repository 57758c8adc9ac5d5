/** A dossier's state as a fold over its history. */
@NullMarked
package vn.quytrinh.handling.dossier;

import org.jspecify.annotations.NullMarked;
