/** What a change of a calendar does to dossiers that are open. */
@NullMarked
package vn.quytrinh.engine.recompute;

import org.jspecify.annotations.NullMarked;
