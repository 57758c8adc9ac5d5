package vn.quytrinh.server.running;

import org.springframework.boot.test.context.SpringBootTest;

/** Webhooks from an H2 file. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/out",
            "quytrinh.demo.token=" + Api.TOKEN,
            "db-scheduler.enabled=false",
            "quytrinh.out.deliver=false",
            "quytrinh.out.networks=127.0.0.0/8",
            "quytrinh.out.plain-http=true",
            "quytrinh.out.timeout=5s"
        })
class H2DeliveriesTest extends AbstractDeliveriesTest {}
