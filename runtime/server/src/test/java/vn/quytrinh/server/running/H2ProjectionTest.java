package vn.quytrinh.server.running;

/** The projection, on an H2 file. */
@OnH2
class H2ProjectionTest extends AbstractProjectionTest {}
