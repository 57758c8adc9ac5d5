package vn.quytrinh.engine.release;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why a release is not found, not made or not withdrawn. */
final class ReleaseRefusal {

    private ReleaseRefusal() {}

    static EngineException withdrawn(ReleaseSummary release, Withdrawal withdrawal) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "RELEASE_WITHDRAWN",
                "Cần một bản phát hành chưa thu hồi nhưng %s đã được %s thu hồi: %s Hãy ban hành với ngày hiệu lực khác."
                        .formatted(release.id(), withdrawal.by(), withdrawal.reason()),
                "Expected a release that was not withdrawn but %s was withdrawn by %s: %s Maybe publish with another effective date."
                        .formatted(release.id(), withdrawal.by(), withdrawal.reason()));
    }

    static EngineException taken(ReleaseSummary other) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "RELEASE_DATE_TAKEN",
                "Mỗi thủ tục chỉ có một bản phát hành từ một ngày, nhưng %s đã có bản %s (%s) từ %s với nội dung khác. Hãy chọn ngày hiệu lực khác."
                        .formatted(other.key(), other.id(), other.hash(), other.effectiveFrom()),
                "Expected one release of a procedure from a date but %s has release %s (%s) from %s with other content. Maybe choose another effective date."
                        .formatted(other.key(), other.id(), other.hash(), other.effectiveFrom()));
    }

    static EngineException noneInForce(String key, LocalDate date, List<ReleaseSummary> releases) {
        String known = releases.stream()
                .map(release ->
                        release.id() + " (" + release.effectiveFrom() + (release.isOpen() ? ")" : ", WITHDRAWN)"))
                .limit(20)
                .collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.INVALID,
                "NO_RELEASE_IN_FORCE",
                "Cần một bản phát hành của %s có hiệu lực ngày %s nhưng %s. Hãy ban hành thủ tục với effectiveFrom không sau ngày đó."
                        .formatted(key, date, known.isEmpty() ? "chưa có bản nào" : "chỉ có " + known),
                "Expected a release of %s in force on %s but %s. Maybe publish the procedure with an effectiveFrom not after that date."
                        .formatted(key, date, known.isEmpty() ? "there is none" : "there are only " + known));
    }

    static EngineException unknown(String id) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "RELEASE_UNKNOWN",
                "Không có bản phát hành hay thủ tục nào tên \"%s\". GET /api/v1/procedures/{key}/releases liệt kê các bản phát hành."
                        .formatted(id),
                "Expected the id of a release or the key of a procedure but there is neither called \"%s\". Maybe look at GET /api/v1/procedures/{key}/releases."
                        .formatted(id));
    }
}
