package vn.quytrinh.server.running;

/** The stream from an H2 file. */
@OnH2
class H2StreamTest extends AbstractStreamTest {}
