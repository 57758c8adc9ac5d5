package vn.quytrinh.server.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs the server on a real PostgreSQL; all tests with it share one server. Start {@link RealPostgres} first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=${" + RealPostgres.ADDRESS + "}",
            "quytrinh.demo=true",
            "quytrinh.release.key=./target/test-data/postgres-release-key.pem",
            "quytrinh.demo.token=" + Api.TOKEN
        })
@interface OnPostgres {}
