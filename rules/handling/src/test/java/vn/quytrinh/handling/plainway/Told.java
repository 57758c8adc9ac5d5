package vn.quytrinh.handling.plainway;

import java.util.List;
import vn.quytrinh.handling.decision.LedgerEntry;

/**
 * The ledger of the clock as the rules told it.
 *
 * @param ledger its intervals, in order
 */
public record Told(List<LedgerEntry> ledger) {}
