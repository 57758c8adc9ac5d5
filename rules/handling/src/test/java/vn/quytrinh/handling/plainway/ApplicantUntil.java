package vn.quytrinh.handling.plainway;

import java.time.LocalDateTime;

/**
 * Until when the applicant may complete his dossier.
 *
 * @param at the last moment
 */
public record ApplicantUntil(LocalDateTime at) {}
