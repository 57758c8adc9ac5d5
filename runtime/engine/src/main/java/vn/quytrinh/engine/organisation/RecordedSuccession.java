package vn.quytrinh.engine.organisation;

import java.time.Instant;
import vn.quytrinh.handling.organisation.Succession;

/**
 * A succession with who recorded it.
 *
 * @param succession the succession
 * @param recordedAt when it was entered
 * @param recordedBy who entered it
 */
public record RecordedSuccession(Succession succession, Instant recordedAt, String recordedBy) {}
