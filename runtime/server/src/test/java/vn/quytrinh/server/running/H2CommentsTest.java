package vn.quytrinh.server.running;

@OnH2
class H2CommentsTest extends AbstractCommentsTest {}
