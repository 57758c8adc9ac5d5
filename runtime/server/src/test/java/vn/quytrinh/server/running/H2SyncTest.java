package vn.quytrinh.server.running;

/** The synchronisation from an H2 file. */
@OnH2
class H2SyncTest extends AbstractSyncTest {}
