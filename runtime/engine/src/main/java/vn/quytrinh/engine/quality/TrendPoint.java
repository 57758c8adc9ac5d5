package vn.quytrinh.engine.quality;

import java.time.Instant;
import vn.quytrinh.conformance.library.LibraryReport;

/**
 * What a check of a library found, in numbers: a point of the trend (diễn biến).
 *
 * @param finishedAt when it was done
 * @param procedures how many procedures were checked
 * @param errors how many errors stood in all of them
 * @param warnings how many warnings
 * @param infos how many hints
 */
public record TrendPoint(Instant finishedAt, int procedures, long errors, long warnings, long infos) {

    static TrendPoint of(LibraryReport report, Instant finishedAt) {
        return new TrendPoint(
                finishedAt,
                report.procedures().size(),
                report.count("ERROR"),
                report.count("WARN"),
                report.count("INFO"));
    }
}
