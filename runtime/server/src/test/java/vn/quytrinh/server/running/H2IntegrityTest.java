package vn.quytrinh.server.running;

/** That tampering is found out, on an H2 file. */
@OnH2
class H2IntegrityTest extends AbstractIntegrityTest {}
