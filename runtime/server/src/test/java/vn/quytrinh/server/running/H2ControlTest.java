package vn.quytrinh.server.running;

@OnH2
class H2ControlTest extends AbstractControlTest {}
