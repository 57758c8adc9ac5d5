package vn.quytrinh.server.running;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = {TestServer.class, MovableClock.Configuration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/watch",
            "quytrinh.demo.token=" + Api.TOKEN,
            "db-scheduler.enabled=false"
        })
class H2WatchTest extends AbstractWatchTest {}
