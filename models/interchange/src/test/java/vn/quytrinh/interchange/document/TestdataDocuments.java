package vn.quytrinh.interchange.document;

import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Suppression;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Procedures and issue data for tests. */
public final class TestdataDocuments {

    /** All that can be known of an issue. */
    public static final IssueData ISSUE = new IssueData(
            new Letterhead(
                    "Ủy ban nhân dân tỉnh Hà Tĩnh",
                    "Sở Y tế",
                    "Hà Tĩnh",
                    LocalDate.of(2026, 2, 5),
                    "12/TB-SYT",
                    null,
                    "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
                    "Nguyễn Văn An",
                    List.of("Ủy ban nhân dân tỉnh", "Trung tâm Phục vụ hành chính công tỉnh"),
                    new DecisionReference("2345/QĐ-UBND", LocalDate.of(2025, 12, 1), "Chủ tịch Ủy ban nhân dân tỉnh")),
            List.of(new Amendment("Đánh giá nội bộ", "Mục 5.7", "Bỏ bước trùng", "02", LocalDate.of(2026, 1, 15))),
            "sha256:0123456789abcdef",
            "II");

    private TestdataDocuments() {}

    /** Returns a sample with ids. */
    public static Procedure sample(String key) {
        Procedure procedure = SampleProcedures.load(key);
        StableIds.assign(procedure);
        return procedure;
    }

    /** Returns a sample with a finding set aside. */
    public static Procedure withSuppression() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Suppression suppression = QualityFactory.eINSTANCE.createSuppression();
        suppression.setRule("ISO-12");
        suppression.setElement("S05");
        suppression.setBy("Trần Thị Bình, Trưởng phòng TCHC");
        suppression.setReason("Chờ sửa đổi quy chế, dự kiến quý I");
        suppression.setOn(LocalDate.of(2026, 1, 10));
        suppression.setUntil(LocalDate.of(2026, 3, 31));
        procedure.getSuppressions().add(suppression);
        StableIds.assign(procedure);
        return procedure;
    }
}
