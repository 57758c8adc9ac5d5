/** The events of a dossier's history. */
@NullMarked
package vn.quytrinh.handling.event;

import org.jspecify.annotations.NullMarked;
