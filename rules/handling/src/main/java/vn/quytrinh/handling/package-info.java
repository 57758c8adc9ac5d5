/** The decision on a dossier, decide(release, history, at), as one pure function. */
@NullMarked
package vn.quytrinh.handling;

import org.jspecify.annotations.NullMarked;
