package vn.quytrinh.server.running;

/** The ledger on an H2 file. */
@OnH2
class H2LedgerTest extends AbstractLedgerTest {}
