package vn.quytrinh.handling.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A matter (lĩnh vực, loại việc) for which the law has rules of its own, known by the procedure's name and field. */
public enum Matter {
    /** Cấp giấy phép xây dựng. */
    BUILDING_PERMIT,
    /** Cấp Phiếu lý lịch tư pháp. */
    CRIMINAL_RECORD,
    /** Liên thông kinh doanh dịch vụ karaoke, vũ trường. */
    KARAOKE,
    /** Liên thông khai sinh, khai tử (NĐ 63/2024/NĐ-CP). */
    CIVIL_STATUS_CHAIN,
    /** Đất đai. */
    LAND,
    /** No matter with rules of its own. */
    GENERAL;

    /** Returns the matter of a procedure. */
    static Matter of(@Nullable String name, @Nullable String field) {
        String called = lower(name);
        if (called.contains("giấy phép xây dựng")) {
            return BUILDING_PERMIT;
        }
        if (called.contains("lý lịch tư pháp")) {
            return CRIMINAL_RECORD;
        }
        if (called.contains("karaoke")) {
            return KARAOKE;
        }
        if (called.contains("liên thông") && (called.contains("khai sinh") || called.contains("khai tử"))) {
            return CIVIL_STATUS_CHAIN;
        }
        return lower(field).contains("đất đai") ? LAND : GENERAL;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
