package vn.quytrinh.server.running;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that a test sets. */
final class MovableClock implements InstantSource {

    private volatile Instant now = at("2026-02-12T12:00:00");

    /** The server's clock is this one, so that it tells the time of the story. */
    @TestConfiguration
    static class Configuration {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Sets it to a local time in Vietnam. */
    void set(String local) {
        now = at(local);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }
}
