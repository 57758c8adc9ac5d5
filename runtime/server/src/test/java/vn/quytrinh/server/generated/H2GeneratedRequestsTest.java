package vn.quytrinh.server.generated;

import org.springframework.boot.test.context.SpringBootTest;
import vn.quytrinh.server.running.Api;
import vn.quytrinh.server.running.TestServer;

/** Generated requests to a server on an H2 file. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/generated",
            "quytrinh.demo.token=" + Api.TOKEN
        })
class H2GeneratedRequestsTest extends AbstractGeneratedRequestsTest {}
