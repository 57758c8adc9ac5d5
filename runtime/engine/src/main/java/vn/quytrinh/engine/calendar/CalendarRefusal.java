package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.worktime.CalendarFault;
import vn.quytrinh.worktime.InvalidCalendarException;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.history.CalendarVersion;

/** Why a calendar or an outage is not found, not created or not changed. */
final class CalendarRefusal {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final int LISTED = 20;

    private CalendarRefusal() {}

    /** Returns the engine's error for one of the calendar arithmetic. */
    static EngineException of(WorktimeException e) {
        if (e instanceof InvalidCalendarException invalid && !invalid.faults().isEmpty()) {
            return new InvalidRequestException(
                    invalid.faults().stream().map(fault -> fault(fault, "")).toList());
        }
        ErrorKind kind = e.code().equals("CALENDAR_UNCHANGED") ? ErrorKind.CONFLICT : ErrorKind.INVALID;
        return new EngineException(kind, e.code(), e.vietnamese(), e.english(), e);
    }

    /** Returns the engine's fault for one of a calendar, beginning with where it was found. */
    static Fault fault(CalendarFault fault, String where) {
        return new Fault("", "CALENDAR_INVALID", where + fault.vietnamese(), where + fault.english());
    }

    /** Requires a code that can stand in an address. */
    static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "ID_INVALID",
                    "/id: Cần mã từ 1 đến 60 chữ cái không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ H26.12, nhưng nhận được %s. Hãy đặt mã khác."
                            .formatted(JsonText.quoted(code)),
                    "/id: Expected a code of 1 to 60 letters without marks, digits, dots or dashes, such as H26.12, but found %s. Maybe choose another code."
                            .formatted(JsonText.quoted(code)));
        }
    }

    static EngineException unknown(String id, Collection<String> known) {
        String some = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "CALENDAR_UNKNOWN",
                "Không có lịch nào mang mã %s. Các lịch hiện có: %s.".formatted(JsonText.quoted(id), some),
                "Expected the id of a calendar but there is none called %s. Maybe one of: %s."
                        .formatted(JsonText.quoted(id), some));
    }

    static EngineException exists(String id) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "CALENDAR_EXISTS",
                "Mỗi lịch có một mã riêng nhưng đã có lịch %s. Hãy sửa lịch đó hoặc đặt mã khác.".formatted(id),
                "Expected an id of its own but there is a calendar %s already. Maybe change that one, or choose another id."
                        .formatted(id));
    }

    static EngineException parentUnknown(String id, String parent) {
        return new EngineException(
                ErrorKind.INVALID,
                "CALENDAR_PARENT_UNKNOWN",
                "/parent: Lịch %s cần lịch cấp trên đã có nhưng không có lịch %s. Hãy tạo lịch cấp trên trước."
                        .formatted(id, JsonText.quoted(parent)),
                "/parent: Expected a calendar around %s that exists but there is none called %s. Maybe create that one first."
                        .formatted(id, JsonText.quoted(parent)));
    }

    static EngineException documentMissing(String id) {
        return new EngineException(
                ErrorKind.INVALID,
                "CALENDAR_DOCUMENT_MISSING",
                "Lịch %s cần số văn bản căn cứ nhưng để trống.".formatted(id),
                "Expected the document on which the calendar %s rests but it is blank.".formatted(id));
    }

    static EngineException yearOfficial(String id, int year) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "CALENDAR_YEAR_OFFICIAL",
                "Năm %d của lịch %s đã công bố chính thức nên không nhận lịch đề xuất theo luật. Hãy thêm từng ngày theo văn bản."
                        .formatted(year, id),
                "Expected a year of the calendar %s that is not official to adopt a statutory proposal but %d is. Maybe add single days by their document."
                        .formatted(id, year));
    }

    static EngineException stale(CalendarVersion newest, int opened) {
        String id = newest.layer().id();
        return new EngineException(
                ErrorKind.CONFLICT,
                "CALENDAR_STALE",
                "Lịch %s được mở ở phiên bản %d nhưng %s đã ghi phiên bản %d. Hãy mở lại và làm lại thay đổi."
                        .formatted(id, opened, newest.recordedBy(), newest.number()),
                "Expected version %d of the calendar %s to be the newest but %s has recorded version %d. Maybe open it again and repeat the change."
                        .formatted(opened, id, newest.recordedBy(), newest.number()));
    }

    static EngineException notBelievedYet(String id, Instant moment, Instant first) {
        return new EngineException(
                ErrorKind.INVALID,
                "CALENDAR_NOT_RECORDED_YET",
                "Lịch %s được ghi lần đầu lúc %s nên không biết lịch lúc %s. Hãy hỏi một thời điểm sau đó."
                        .formatted(id, first, moment),
                "Expected a moment since the calendar %s was first recorded at %s but found %s. Maybe ask about a later one."
                        .formatted(id, first, moment));
    }
}
