package vn.quytrinh.interchange.slip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.quytrinh.procedure.slip.Handover;
import vn.quytrinh.procedure.slip.RegisterLine;
import vn.quytrinh.procedure.slip.SlipDesk;
import vn.quytrinh.procedure.slip.SlipDossier;
import vn.quytrinh.procedure.slip.SlipMatter;
import vn.quytrinh.procedure.slip.SlipPaper;
import vn.quytrinh.procedure.slip.SlipRecord;

/** Slips for tests. */
public final class TestdataSlips {

    static final LocalDate SUN_2025_09_14 = LocalDate.of(2025, 9, 14);
    static final LocalDate MON_2025_09_15 = LocalDate.of(2025, 9, 15);
    static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);

    private TestdataSlips() {}

    public static SlipRecord full(String kind, LocalDate governedBy) {
        return new SlipRecord(kind, governedBy, desk(), dossier(), matter(), "sha256:0123456789abcdef");
    }

    static SlipRecord empty(String kind, LocalDate governedBy) {
        return new SlipRecord(
                kind,
                governedBy,
                new SlipDesk(null, null, null, null, null, null, null),
                new SlipDossier(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null),
                new SlipMatter(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        List.of(), List.of(), List.of()),
                null);
    }

    private static SlipDesk desk() {
        return new SlipDesk(
                "Ủy ban nhân dân tỉnh Cao Bằng",
                "Trung tâm Phục vụ hành chính công tỉnh",
                "Cao Bằng",
                "Quầy số 5, tầng 1, số 30 đường Hoàng Đình Giong",
                "0206 3 123 456",
                "dichvucong.gov.vn",
                "Nông Thị Hoa");
    }

    private static SlipDossier dossier() {
        return new SlipDossier(
                "H14.20-260212-010001",
                "Tiếp nhận đối tượng bảo trợ xã hội vào cơ sở trợ giúp xã hội",
                null,
                "Lý Văn Bảo",
                "Lý Văn Bảo",
                "004090001234",
                "Xóm Nà Lũng, xã Thông Nông, tỉnh Cao Bằng",
                "0912 345 678",
                "bao@example.vn",
                1,
                "25 ngày làm việc",
                LocalDateTime.of(2026, 2, 12, 9, 30),
                LocalDateTime.of(2026, 3, 26, 17, 0),
                "Trung tâm Phục vụ hành chính công tỉnh",
                "Không thu",
                "02",
                "118");
    }

    private static SlipMatter matter() {
        return new SlipMatter(
                "15/TB-TTPVHCC",
                LocalDate.of(2026, 2, 13),
                "Giấy xác nhận khuyết tật đã hết hiệu lực",
                "Nghị định số 20/2021/NĐ-CP",
                "thẩm định",
                1,
                LocalDate.of(2026, 3, 10),
                LocalDateTime.of(2026, 4, 2, 17, 0),
                "Sở Y tế tỉnh Cao Bằng",
                "Lý Văn Bảo",
                LocalDate.of(2026, 2, 20),
                "trả lại toàn bộ bản chính; không hoàn phí",
                "Nông Thị Hoa, 0206 3 123 456",
                "GIÁM ĐỐC",
                "Hoàng Văn Thành",
                List.of(
                        new SlipPaper("Tờ khai đề nghị tiếp nhận", 1, 0, 0, "Nghị định số 20/2021/NĐ-CP, Điều 27"),
                        new SlipPaper("Giấy xác nhận khuyết tật", 0, 1, 0, "Nghị định số 20/2021/NĐ-CP, Điều 27")),
                List.of(
                        new Handover(
                                "Bộ phận tiếp nhận",
                                "Phòng Văn hóa - Xã hội",
                                LocalDateTime.of(2026, 2, 12, 10, 0),
                                "đúng hạn",
                                null),
                        new Handover(
                                "Phòng Văn hóa - Xã hội",
                                "Sở Y tế",
                                LocalDateTime.of(2026, 3, 2, 15, 20),
                                "quá hạn",
                                "Chờ xác minh")),
                List.of(new RegisterLine(
                        "H14.20-260212-010001",
                        "Tiếp nhận đối tượng bảo trợ xã hội",
                        1,
                        "Lý Văn Bảo",
                        "Xóm Nà Lũng; 0912 345 678",
                        "Sở Y tế",
                        LocalDateTime.of(2026, 2, 12, 9, 30),
                        LocalDateTime.of(2026, 3, 26, 17, 0),
                        null,
                        "Trực tiếp",
                        null)));
    }
}
