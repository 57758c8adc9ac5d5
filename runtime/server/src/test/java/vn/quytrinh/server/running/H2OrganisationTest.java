package vn.quytrinh.server.running;

@OnH2
class H2OrganisationTest extends AbstractOrganisationTest {}
