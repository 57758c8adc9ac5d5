package vn.quytrinh.karaf.service;

import java.time.LocalDate;

/**
 * A release archive whose signature and hashes are right.
 *
 * @param release its id
 * @param key the procedure's key
 * @param code the procedure's national code
 * @param name the procedure's name
 * @param effectiveFrom the first date on which it governs
 * @param hash the SHA-256 over everything in it
 * @param keyId the id of the key that signed it
 * @param installed whether it is installed here
 */
public record VerifiedRelease(
        String release,
        String key,
        String code,
        String name,
        LocalDate effectiveFrom,
        String hash,
        String keyId,
        boolean installed) {}
