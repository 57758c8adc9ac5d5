package vn.quytrinh.server.running;

/** Events in bulk, on an H2 file. */
@OnH2
class H2BulkTest extends AbstractBulkTest {}
