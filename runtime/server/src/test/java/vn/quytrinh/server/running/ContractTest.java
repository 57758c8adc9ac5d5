package vn.quytrinh.server.running;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.engine.contract.Contract;

/** The calls that every server of the interface answers alike. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/contract",
            "quytrinh.demo.token=" + Api.TOKEN,
            "quytrinh.release.trusted=" + ContractTest.TRUSTED
        })
class ContractTest {

    static final String TRUSTED = "target/contract/trusted";

    static {
        Contract.PUBLISHER.trustIn(Path.of(TRUSTED));
    }

    @LocalServerPort
    private int port;

    @TestFactory
    List<DynamicTest> shouldAnswerAsWrittenDown() {
        return Contract.tests(URI.create("http://localhost:" + port), Api.TOKEN);
    }
}
