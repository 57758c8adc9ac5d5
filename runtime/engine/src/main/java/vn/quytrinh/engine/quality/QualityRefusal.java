package vn.quytrinh.engine.quality;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.StaleVersion;
import vn.quytrinh.engine.json.JsonText;

/** Why what concerns quality is not found or not done. */
final class QualityRefusal {

    private static final int SHOWN = 20;

    private QualityRefusal() {}

    static void requireAgencyId(String agency) {
        // Says what an id looks like when this is none.
        AgencyScope.of(agency);
    }

    static EngineException staleRecords(String agency, int opened, int current, String by) {
        return StaleVersion.of(
                "QUALITY_RECORDS_STALE",
                "Hồ sơ chất lượng của " + agency,
                "the quality records of " + agency,
                opened,
                current,
                by);
    }

    static EngineException noSuchFinding(String rule, String element, Collection<String> keys) {
        String known = keys.stream().distinct().limit(SHOWN).collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.INVALID,
                "FINDING_UNKNOWN",
                "Cần một phát hiện đang có nhưng quy tắc %s không có phát hiện nào tại %s. Các phát hiện hiện có: %s."
                        .formatted(JsonText.quoted(rule), JsonText.quoted(element), known),
                "Expected a finding that stands but rule %s finds nothing at %s. Maybe one of: %s."
                        .formatted(JsonText.quoted(rule), JsonText.quoted(element), known));
    }

    static EngineException untilPassed(String until, String today) {
        return new EngineException(
                ErrorKind.INVALID,
                "SUPPRESSION_ENDED",
                "Ngày hết hạn phải từ hôm nay %s trở đi nhưng nhận được %s. Hãy chọn ngày sau.".formatted(today, until),
                "Expected a last day from today, %s, on but found %s. Maybe choose a later day."
                        .formatted(today, until));
    }

    static EngineException noSuchSuppression(String id, String key) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "SUPPRESSION_UNKNOWN",
                "Thủ tục %s không có phát hiện nào được bỏ qua với mã %s. GET …/suppressions liệt kê chúng."
                        .formatted(key, JsonText.quoted(id)),
                "Expected the id of a finding that is set aside in %s but there is none called %s. Maybe look at GET …/suppressions."
                        .formatted(key, JsonText.quoted(id)));
    }

    static EngineException packInvalid(String vi, String en) {
        return new EngineException(
                ErrorKind.INVALID,
                "PACK_INVALID",
                "Cần một bộ quy tắc đúng dạng nhưng: " + vi,
                "Expected a pack of rules in its form but: " + en);
    }

    static EngineException packTaken(String id, String vi, String en) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "PACK_ID_TAKEN",
                "Cần mã %s chưa dùng nhưng nó đã thuộc %s. Hãy chọn mã khác.".formatted(id, vi),
                "Expected the id %s to be free but it belongs to %s. Maybe choose another id.".formatted(id, en));
    }

    static EngineException noSuchPack(String id, Collection<String> known) {
        String shown = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "PACK_UNKNOWN",
                "Không có bộ quy tắc nào mang mã %s. Các bộ hiện có: %s.".formatted(JsonText.quoted(id), shown),
                "Expected the id of a pack but there is none called %s. Maybe one of: %s."
                        .formatted(JsonText.quoted(id), shown));
    }

    static EngineException stalePack(String id, int opened, int current, String by) {
        return StaleVersion.of("PACK_STALE", "Bộ quy tắc " + id, "the pack " + id, opened, current, by);
    }

    static EngineException noSuchLibraryCheck(String id) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "LIBRARY_CHECK_UNKNOWN",
                "Cơ quan không có lần kiểm tra thư viện nào mang mã %s. GET …/library-checks liệt kê chúng."
                        .formatted(JsonText.quoted(id)),
                "Expected the id of a library check of the agency but there is none called %s. Maybe look at GET …/library-checks."
                        .formatted(JsonText.quoted(id)));
    }

    static EngineException unfinishedLibraryCheck(String id) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "LIBRARY_CHECK_UNFINISHED",
                "Lần kiểm tra %s phải xong mới có kết quả nhưng chưa xong hoặc đã hỏng. Hãy xem tiến độ của nó."
                        .formatted(id),
                "Expected the library check %s to be done but it is not, or it failed. Maybe look how far it has come."
                        .formatted(id));
    }
}
