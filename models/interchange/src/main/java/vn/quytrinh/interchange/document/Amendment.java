package vn.quytrinh.interchange.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a controlled document (sửa đổi tài liệu), ISO 9001:2015 clause 7.5.3; what is null is left as a dotted line.
 *
 * @param request what was asked to be changed
 * @param part the page or part concerned
 * @param change what was changed
 * @param revision the number of the issue or change
 * @param date the day
 */
public record Amendment(
        @Nullable String request,
        @Nullable String part,
        @Nullable String change,
        @Nullable String revision,
        @Nullable LocalDate date) {}
