package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the national portal is to know of dossiers in every status. */
abstract class AbstractSyncTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(40_000);
    private static final String HEALTH = Api.PROCEDURE;
    private static final String BIRTH = "ho-tich-khai-sinh";
    private static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";
    private static final String REQUEST =
            "{\"items\":[2],\"reason\":\"Thiếu bản sao quyết định bổ nhiệm\",\"form\":\"Mẫu 02\",\"signer\":\"Lãnh đạo Sở Y tế\"}";
    private static final List<Happening> STRAIGHT = List.of(
            new Happening("SUBMITTED", "2026-03-02T08:30", "", "cd-hung", "{\"channel\":\"ONLINE\"}"),
            new Happening("ACCEPTED", "2026-03-02T09:00", "TTPVHCC tỉnh", "ctv-lan", "{\"components\":[1,2]}"),
            new Happening("STEP_COMPLETED", "2026-03-02T10:40", "Sở Y tế", "vt-hoa", "{\"step\":\"S02\"}"),
            new Happening("STEP_COMPLETED", "2026-03-02T14:00", "Sở Y tế", "tp-minh", "{\"step\":\"S03\"}"),
            new Happening("STEP_COMPLETED", "2026-03-11T10:00", "Sở Y tế", "cv-tuan", "{\"step\":\"S04\"}"),
            new Happening("STEP_COMPLETED", "2026-03-11T15:00", "Sở Y tế", "tp-minh", "{\"step\":\"S05\"}"),
            new Happening("STEP_COMPLETED", "2026-03-12T15:00", "Sở Y tế", "gd-dung", "{\"step\":\"S06\"}"),
            new Happening(
                    "RESULT_ISSUED",
                    "2026-03-13T10:00",
                    "Sở Y tế",
                    "vt-hoa",
                    "{\"syncedAt\":\"2026-03-13T10:04:00+07:00\"}"),
            new Happening("RESULT_RETURNED", "2026-03-13T14:00", "TTPVHCC tỉnh", "ctv-lan", "{}"));
    private static final List<Happening> SUPPLEMENTED = List.of(
            new Happening("ACCEPTED", "2026-03-02T09:00", "TTPVHCC tỉnh", "ctv-lan", "{\"components\":[1]}"),
            new Happening("STEP_COMPLETED", "2026-03-03T09:00", "Sở Y tế", "vt-hoa", "{\"step\":\"S02\"}"),
            new Happening("SUPPLEMENT_REQUESTED", "2026-03-05T10:00", "Sở Y tế", "cv-tuan", REQUEST),
            new Happening(
                    "SUPPLEMENT_RECEIVED", "2026-03-10T15:30", "TTPVHCC tỉnh", "ctv-lan", "{\"components\":[2]}"));

    @LocalServerPort
    private int port;

    private Api api;

    /** An event of a story. */
    private record Happening(String type, String at, String unit, String person, String data) {

        String json(String dossier, int number) {
            return "{\"eventId\":\"%s/%d\",\"type\":\"%s\",\"occurredAt\":\"%s\",\"actor\":{\"unit\":%s,\"role\":\"r\",\"person\":\"%s\"},\"data\":%s}"
                    .formatted(dossier, number, type, at, unit.isEmpty() ? "null" : "\"" + unit + "\"", person, data);
        }
    }

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(HEALTH, "2024-01-01").status()).isEqualTo(200);
        assertThat(api.publish(BIRTH, "2024-01-01").status()).isIn(200, 409);
        assertThat(api.publish(LAND, "2024-01-01").status()).isIn(200, 409);
    }

    private String tell(String procedure, List<Happening> happenings) {
        String dossier = "H28.12-260302-%06d".formatted(NUMBERS.incrementAndGet());
        for (int i = 0; i < happenings.size(); i++) {
            Api.Reply reply = api.append(
                    dossier,
                    "{\"procedure\":\"%s\",\"events\":[%s]}"
                            .formatted(procedure, happenings.get(i).json(dossier, i)));
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        }
        return dossier;
    }

    private JsonNode payload(String dossier, String at) {
        Api.Reply reply = api.get("/api/v1/dossiers/" + dossier + "/sync?at=" + at);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    static Stream<Arguments> statuses() {
        List<Happening> paid = List.of(
                new Happening("ACCEPTED", "2026-02-02T09:00", "Chi nhánh VPĐKĐĐ", "vc-dung", "{\"components\":[1,2]}"),
                new Happening(
                        "STEP_COMPLETED", "2026-02-02T11:00", "Chi nhánh VPĐKĐĐ", "vc-dung", "{\"step\":\"S01\"}"),
                new Happening(
                        "STEP_COMPLETED",
                        "2026-02-09T10:30",
                        "VPĐKĐĐ",
                        "vc-phuc",
                        "{\"step\":\"S02\",\"facts\":{\"taxOwed\":true}}"),
                new Happening("FINANCIAL_OBLIGATION_NOTIFIED", "2026-02-10T09:00", "Cơ quan thuế", "ct-yen", "{}"));
        List<Happening> refused = List.of(
                STRAIGHT.get(0),
                new Happening(
                        "RECEPTION_REFUSED",
                        "2026-03-02T08:50",
                        "TTPVHCC tỉnh",
                        "ctv-lan",
                        "{\"reason\":\"WRONG_AGENCY\",\"form\":\"Mẫu 03\",\"targetAgency\":\"Sở Tư pháp\"}"));
        List<Happening> withdrawn = List.of(
                SUPPLEMENTED.get(0),
                new Happening(
                        "WITHDRAWN",
                        "2026-03-09T10:00",
                        "TTPVHCC tỉnh",
                        "ctv-lan",
                        "{\"form\":\"Mẫu 05\",\"reason\":\"Không còn nhu cầu\"}"));
        List<Happening> stopped = List.of(
                SUPPLEMENTED.get(0),
                new Happening("SUPPLEMENT_REQUESTED", "2026-03-05T10:00", "Sở Y tế", "cv-tuan", REQUEST),
                new Happening(
                        "STOPPED",
                        "2026-03-27T09:00",
                        "Sở Y tế",
                        "gd-dung",
                        "{\"reason\":\"Quá thời hạn bổ sung\",\"form\":\"Mẫu 05\"}"));
        return Stream.of(
                Arguments.of(
                        1,
                        "Mới đăng ký",
                        HEALTH,
                        STRAIGHT,
                        "2026-03-02T08:45",
                        "NgayNopHoSo",
                        "2026-03-02T08:30:00+07:00"),
                Arguments.of(
                        2,
                        "Được tiếp nhận",
                        BIRTH,
                        List.of(new Happening(
                                "ACCEPTED",
                                "2026-03-09T08:15",
                                "TTPVHCC cấp xã",
                                "cb-thu",
                                "{\"channel\":\"DIRECT\",\"components\":[1,2,6]}")),
                        "2026-03-09T08:20",
                        "NgayTiepNhan",
                        "2026-03-09T08:15:00+07:00"),
                Arguments.of(
                        3,
                        "Không được tiếp nhận",
                        HEALTH,
                        refused,
                        "2026-03-02T09:00",
                        "NgayTuChoi",
                        "2026-03-02T08:50:00+07:00"),
                Arguments.of(
                        4,
                        "Đang xử lý",
                        HEALTH,
                        STRAIGHT,
                        "2026-03-06T09:00",
                        "NgayHenTra",
                        "2026-03-16T17:00:00+07:00"),
                Arguments.of(
                        5,
                        "Yêu cầu bổ sung giấy tờ",
                        HEALTH,
                        SUPPLEMENTED,
                        "2026-03-06T09:00",
                        "NgayTiepNhan",
                        "2026-03-02T09:00:00+07:00"),
                Arguments.of(
                        6,
                        "Yêu cầu thực hiện nghĩa vụ tài chính",
                        LAND,
                        paid,
                        "2026-02-23T09:00",
                        "NgayTiepNhan",
                        "2026-02-02T09:00:00+07:00"),
                Arguments.of(
                        7,
                        "Công dân yêu cầu rút hồ sơ",
                        HEALTH,
                        withdrawn,
                        "2026-03-09T11:00",
                        "NgayKetThucXuLy",
                        "2026-03-09T10:00:00+07:00"),
                Arguments.of(
                        8,
                        "Dừng xử lý",
                        HEALTH,
                        stopped,
                        "2026-03-27T10:00",
                        "NgayKetThucXuLy",
                        "2026-03-27T09:00:00+07:00"),
                Arguments.of(
                        9,
                        "Đã xử lý xong",
                        HEALTH,
                        STRAIGHT,
                        "2026-03-13T11:00",
                        "NgayKetThucXuLy",
                        "2026-03-13T10:00:00+07:00"),
                Arguments.of(
                        10,
                        "Đã trả kết quả",
                        HEALTH,
                        STRAIGHT,
                        "2026-03-13T15:00",
                        "NgayTra",
                        "2026-03-13T14:00:00+07:00"));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void shouldTellTheStatusWithItsDate(
            int code, String name, String procedure, List<Happening> story, String at, String field, String date) {
        // given
        String dossier = tell(procedure, story);

        // when
        JsonNode payload = payload(dossier, at);

        // then
        JsonNode record = payload.path("HoSo");
        assertThat(payload.path("status").path("code").intValue()).isEqualTo(code);
        assertThat(payload.path("status").path("vi").stringValue()).isEqualTo(name);
        assertThat(record.path("TrangThaiHoSo").intValue()).isEqualTo(code);
        assertThat(record.path("MaHoSo").stringValue()).isEqualTo(dossier);
        assertThat(record.path(field).stringValue()).isEqualTo(date);
        JsonNode progress = payload.path("TienDo");
        assertThat(progress.get(progress.size() - 1).path("TrangThai").intValue())
                .isEqualTo(code);
        assertThat(payload.path("isUpdating").booleanValue()).isEqualTo(progress.size() > 1);
    }

    @Test
    void shouldTellWhatTheLedgerKnowsOfADossierAndItsProcedure() {
        // given
        String dossier = tell(HEALTH, STRAIGHT);

        // when
        JsonNode payload = payload(dossier, "2026-03-06T09:00");

        // then
        JsonNode record = payload.path("HoSo");
        JsonNode procedure = api.get("/api/v1/procedures/" + HEALTH).json();
        assertThat(record.path("MaTTHC").stringValue())
                .isEqualTo(procedure.path("code").stringValue());
        assertThat(record.path("TenTTHC").stringValue())
                .isEqualTo(procedure.path("name").stringValue());
        assertThat(record.path("KenhThucHien").stringValue()).isEqualTo("2");
        assertThat(record.path("DonViXuLy").stringValue()).isNotBlank();
        assertThat(record.path("DanhSachHoSoBoSung").isEmpty()).isTrue();
        JsonNode third = payload.path("TienDo").get(2);
        assertThat(third.path("NoiDungXuLy").stringValue()).isEqualTo("STEP_COMPLETED");
        assertThat(third.path("PhongBanXuLy").stringValue()).isEqualTo("Sở Y tế");
        assertThat(third.path("ThoiDiemXuLy").stringValue()).isEqualTo("2026-03-02T10:40:00+07:00");
        assertThat(third.path("NgayBatDau").stringValue()).isEqualTo("2026-03-02T10:40:00+07:00");
        assertThat(payload.toString()).as("no person").doesNotContain("vt-hoa", "cd-hung");
    }

    @Test
    void shouldTellOfSupplementsWithBothDates() {
        // given
        String dossier = tell(HEALTH, SUPPLEMENTED);

        // when
        JsonNode waiting = payload(dossier, "2026-03-06T09:00")
                .path("HoSo")
                .path("DanhSachHoSoBoSung")
                .get(0);
        JsonNode answered = payload(dossier, "2026-03-11T09:00")
                .path("HoSo")
                .path("DanhSachHoSoBoSung")
                .get(0);

        // then
        assertThat(waiting.path("HoSoBoSungId").stringValue()).isEqualTo(dossier + "/2");
        assertThat(waiting.path("NoiDungBoSung").stringValue()).isEqualTo("Thiếu bản sao quyết định bổ nhiệm");
        assertThat(waiting.path("NgayBoSung").stringValue()).isEqualTo("2026-03-05T10:00:00+07:00");
        assertThat(waiting.path("DanhSachGiayToBoSung").get(0).intValue()).isEqualTo(2);
        assertThat(waiting.path("TrangThaiBoSung").intValue()).isZero();
        assertThat(waiting.path("NgayHenTraTruoc").stringValue()).isEqualTo("2026-03-16T17:00:00+07:00");
        assertThat(waiting.has("NgayHenTraMoi")).isFalse();
        assertThat(answered.path("TrangThaiBoSung").intValue()).isEqualTo(1);
        assertThat(answered.path("NgayTiepNhanBoSung").stringValue()).isEqualTo("2026-03-10T15:30:00+07:00");
        assertThat(answered.path("NgayHenTraMoi").stringValue()).isEqualTo("2026-03-25T17:00:00+07:00");
    }

    @Test
    void shouldSayWhatIsUnverifiedAndWhatTheOneStopSystemFills() {
        // given
        String dossier = tell(HEALTH, STRAIGHT.subList(0, 2));

        // when
        JsonNode payload = payload(dossier, "2026-03-02T09:30");

        // then
        assertThat(payload.path("unverified").toString()).contains("HoSo.NgayTuChoi", "LePhi.LoaiPhiLePhi", "unusual");
        assertThat(payload.path("oneStopFills").toString()).contains("ChuHoSo", "TaiLieuNop[]");
        assertThat(payload.path("unusual").size()).isEqualTo(1);
        assertThat(payload.path("unusual").get(0).path("from").intValue()).isEqualTo(1);
        assertThat(payload.path("unusual").get(0).path("to").intValue())
                .as("the first step begins with the acceptance")
                .isEqualTo(4);
    }

    @Test
    void shouldTellOfTheSynchronisationThatTheLawAsksFor() {
        // given
        Happening unsynced = new Happening("RESULT_ISSUED", "2026-03-13T10:00", "Sở Y tế", "vt-hoa", "{}");
        String dossier = tell(
                HEALTH,
                Stream.concat(STRAIGHT.subList(0, 7).stream(), Stream.of(unsynced))
                        .toList());

        // when
        JsonNode intime = payload(dossier, "2026-03-13T10:05");
        JsonNode late = payload(dossier, "2026-03-13T10:11");

        // then
        assertThat(intime.path("obligations").get(0).path("type").stringValue()).isEqualTo("SYNC");
        assertThat(intime.path("obligations").get(0).path("by").stringValue()).isEqualTo("2026-03-13T10:10:00+07:00");
        assertThat(late.path("findings").get(0).path("type").stringValue()).isEqualTo("SYNC_MISSED");
    }

    @Test
    void shouldRefuseWhatItCannotTell() {
        // given
        String dossier = tell(HEALTH, STRAIGHT.subList(0, 2));
        Api neighbour = api.client("sync-" + NUMBERS.incrementAndGet(), "H29", "OPERATOR");

        // then
        assertThat(neighbour.get("/api/v1/dossiers/" + dossier + "/sync").code())
                .isEqualTo("DOSSIER_UNKNOWN");
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/sync?at=2026-03-01T09:00")
                        .code())
                .isEqualTo("NOTHING_TO_SYNC");
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/sync?at=mai").code())
                .isEqualTo("AT_INVALID");
    }
}
