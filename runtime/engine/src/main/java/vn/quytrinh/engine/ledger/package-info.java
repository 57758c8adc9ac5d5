/** Seals the audit log into a chain, and verifies it and the ledger of events. */
@NullMarked
package vn.quytrinh.engine.ledger;

import org.jspecify.annotations.NullMarked;
