package vn.quytrinh.engine.procedure;

import java.time.Instant;

/**
 * A draft revision (bản thảo) without its content.
 *
 * @param key the procedure's key, unique over all procedures
 * @param revision the draft revision, from 1
 * @param code the national code; several keys may share one
 * @param name the procedure's name
 * @param savedAt when it was saved
 * @param savedBy who saved it
 */
public record DraftSummary(String key, int revision, String code, String name, Instant savedAt, String savedBy) {}
