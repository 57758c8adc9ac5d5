package vn.quytrinh.server.running;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The smallest application with the server inside; all it does is to have the module on its class path. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class TestServer {

    /** Starts it, to try the interface by hand. */
    public static void main(String[] arguments) {
        SpringApplication.run(TestServer.class, arguments);
    }
}
