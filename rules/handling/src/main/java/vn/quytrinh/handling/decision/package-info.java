/** What the runtime answers about a dossier, every value with its reasons. */
@NullMarked
package vn.quytrinh.handling.decision;

import org.jspecify.annotations.NullMarked;
