package vn.quytrinh.handling.plainway;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The question.
 *
 * @param at the instant asked about
 * @param regimeDate the day whose law governs the dossier
 */
public record Asked(LocalDateTime at, LocalDate regimeDate) {}
