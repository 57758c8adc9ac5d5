package vn.quytrinh.conformance;

import java.time.LocalDate;

/**
 * A finding that somebody has set aside for a time (phát hiện tạm bỏ qua).
 *
 * @param finding the finding
 * @param by who set it aside
 * @param reason why
 * @param until the last day on which it is set aside
 */
public record SuppressedFinding(Finding finding, String by, String reason, LocalDate until) {}
