/** The ledger of dossiers: append events, decide, tell the history. */
@NullMarked
package vn.quytrinh.engine.dossier;

import org.jspecify.annotations.NullMarked;
