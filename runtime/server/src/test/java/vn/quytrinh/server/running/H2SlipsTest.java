package vn.quytrinh.server.running;

/** Slips from an H2 file. */
@OnH2
class H2SlipsTest extends AbstractSlipsTest {}
