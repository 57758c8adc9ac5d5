package vn.quytrinh.server.load;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/**
 * A library as large as a province's: the real procedures again and again, each with a name, a field, an agency and a head of its
 * own, saved as people save them. Every fifth is a variant of the one before it that belongs to a commune, every tenth is published.
 */
final class SeededLibrary {

    private static final List<String> ACTS = List.of(
            "Đăng ký",
            "Cấp",
            "Cấp lại",
            "Cấp đổi",
            "Gia hạn",
            "Thu hồi",
            "Điều chỉnh",
            "Xác nhận",
            "Thẩm định",
            "Chấp thuận",
            "Công nhận",
            "Chấm dứt");
    private static final List<String> MATTERS = List.of(
            "khai sinh có yếu tố nước ngoài",
            "giấy chứng nhận quyền sử dụng đất",
            "giấy phép xây dựng nhà ở riêng lẻ",
            "chủ trương đầu tư dự án",
            "giấy phép hoạt động khám bệnh, chữa bệnh",
            "chứng chỉ hành nghề dược",
            "trợ cấp xã hội hằng tháng",
            "giấy phép môi trường",
            "hộ kinh doanh",
            "giấy phép khai thác nước dưới đất",
            "việc nhận cha, mẹ, con",
            "thẻ hướng dẫn viên du lịch",
            "văn bằng, chứng chỉ từ sổ gốc",
            "giấy phép bán lẻ rượu",
            "quyết định thành lập trường mầm non tư thục");
    private static final List<String> FIELDS = List.of(
            "Hộ tịch",
            "Đất đai",
            "Hoạt động xây dựng",
            "Đầu tư tại Việt Nam",
            "Khám bệnh, chữa bệnh",
            "Dược phẩm",
            "Bảo trợ xã hội",
            "Môi trường",
            "Thành lập và hoạt động doanh nghiệp",
            "Tài nguyên nước",
            "Du lịch",
            "Giáo dục mầm non");

    private final Procedures procedures;
    private final Releases releases;

    SeededLibrary(ApplicationContext server) {
        procedures = server.getBean(Procedures.class);
        releases = server.getBean(Releases.class);
    }

    /** Adds what is missing of so many procedures. */
    void fill(int wanted, String author) {
        Caller caller = new Caller(author, EnumSet.of(Role.ANALYST, Role.ADMIN), AgencyScope.ALL, true);
        List<String> samples = SampleProcedures.keys();
        for (int number = procedures.list().size(); number < wanted; number++) {
            Procedure procedure = SampleProcedures.load(samples.get(number % samples.size()));
            head(procedure, number);
            procedures.importModel(procedure, caller);
            if (number % 10 == 0) {
                releases.publish(key(number), LocalDate.of(2025, 7, 1), null, Caller.SYSTEM);
            }
        }
    }

    private static void head(Procedure procedure, int number) {
        boolean variant = number % 5 == 4;
        int named = variant ? number - 1 : number;
        procedure.setId(key(number));
        procedure.setCode(String.format(Locale.ROOT, "%d.%06d", 1 + named % 3, 100_000 + named));
        procedure.setName(ACTS.get(named % ACTS.size()) + " " + MATTERS.get(named / ACTS.size() % MATTERS.size())
                + " – trường hợp " + named / (ACTS.size() * MATTERS.size()) + (variant ? " (bản của xã)" : ""));
        procedure.setField(FIELDS.get(named % FIELDS.size()));
        procedure.setTerritory(variant ? "VN.H05." + (1 + number % 96) : "VN.H05");
        procedure.setTemplate(variant ? key(number - 1) : null);
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "thu-vien-%05d", number);
    }
}
