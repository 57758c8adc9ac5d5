package vn.quytrinh.conformance.library;

import vn.quytrinh.conformance.QualityReport;

/**
 * A procedure of the library with its report.
 *
 * @param key its key
 * @param code its national code, empty when it has none
 * @param name its name
 * @param report what its check gave
 */
public record CheckedProcedure(String key, String code, String name, QualityReport report) {}
