package vn.quytrinh.server.running;

@OnH2
class H2ForeignAgencyTest extends AbstractForeignAgencyTest {}
