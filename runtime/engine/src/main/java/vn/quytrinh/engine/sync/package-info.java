/** What the national portal is to know of a dossier. */
@NullMarked
package vn.quytrinh.engine.sync;

import org.jspecify.annotations.NullMarked;
