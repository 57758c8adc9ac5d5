/** Runs what belongs to the ledger: sealing, keys, and the commands verify and rebuild. */
@NullMarked
package vn.quytrinh.server.ledger;

import org.jspecify.annotations.NullMarked;
