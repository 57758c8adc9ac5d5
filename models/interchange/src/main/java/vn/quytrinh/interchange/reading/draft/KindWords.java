package vn.quytrinh.interchange.reading.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** What kind of step its words tell. The first words that fit decide. */
final class KindWords {

    private record Words(Pattern pattern, StepKind kind) {
        static Words of(String regex, StepKind kind) {
            return new Words(Pattern.compile(regex), kind);
        }
    }

    private static final List<Words> WORDS = List.of(
            Words.of(
                    "^(bo phan .{0,60})?(so hoa, )?(tra|ban giao|trao|nhan va tra|thong bao va tra)( lai)?( tung)? (ket qua|giay chung nhan|gcn|giay phep).*|^.{0,60}\\btra (ket qua|kq) cho (to chuc|ca nhan|cong dan|nguoi).*|^tra (kq|tthc).*",
                    StepKind.RETURN),
            Words.of(
                    "^(xac dinh|thong bao|nop|thuc hien|hoan thanh).{0,40}nghia vu tai chinh.*",
                    StepKind.WAIT_EXTERNAL),
            Words.of("^.{0,60}(ky nhay|ky tat).*", StepKind.REVIEW),
            Words.of("^.{0,30}\\b(phan cong|giao viec|phan phoi)\\b.*", StepKind.ASSIGN),
            Words.of(
                    "^(tiep nhan|nhan ho so|huong dan|(kiem tra|so hoa).{0,60}(tiep nhan|tinh day du|giay (tiep nhan|bien nhan|hen))).*",
                    StepKind.RECEIVE),
            Words.of(
                    "^(co y kien|lay y kien|xin y kien|tham gia y kien|cho y kien|tra loi y kien|gui (ho so|van ban) lay y kien|y kien).*",
                    StepKind.CONSULT),
            Words.of("^.{0,40}\\b(niem yet|thong bao cong khai)\\b.*", StepKind.PUBLIC_NOTICE),
            Words.of("^(vao so|dong dau|lay so|cap so|phat hanh|van thu|luu tru).*", StepKind.ISSUE),
            Words.of(
                    "^.{0,50}\\b(kiem tra|tham tra|khao sat|xac minh).{0,20}(thuc dia|thuc te|tai cho|hien truong)$",
                    StepKind.INSPECT),
            Words.of("^(ky duyet|phe duyet|ky |duyet|quyet dinh|ban hanh|ky$).*", StepKind.APPROVE),
            Words.of(
                    "^(tham dinh|tham tra|xac minh|xu ly|du thao|thu ly|nghien cuu|giai quyet|kiem tra ho so|tong hop|soan thao|ra soat|lap|xay dung|xem xet noi dung|ghi so).*",
                    StepKind.PROCESS),
            Words.of("^.{0,40}\\b(lay y kien|xin y kien|tham gia y kien).*", StepKind.CONSULT),
            Words.of("^.{0,40}\\b(ky duyet|phe duyet|ky ban hanh).*", StepKind.APPROVE),
            Words.of("^.{0,40}\\b(xem xet|kiem tra|kiem soat|trinh ky|trinh lanh dao|cho y kien).*", StepKind.REVIEW),
            Words.of(".*\\b(dong dau|phat hanh|vao so)\\b.{0,80}$", StepKind.ISSUE),
            Words.of("^(chuyen|luan chuyen|gui|ban giao).*", StepKind.TRANSFER),
            Words.of("^.{0,40}(thu phi|nop phi|nop le phi|thanh toan).*", StepKind.PAY));

    private KindWords() {}

    /** Returns the kind of a step by its words, empty when they do not tell. */
    static Optional<StepKind> of(String words) {
        String folded = FoldedText.of(words.lines().findFirst().orElse("")).replaceFirst("^[-+*\\s]+", "");
        return WORDS.stream()
                .filter(each -> each.pattern().matcher(folded).matches())
                .map(Words::kind)
                .findFirst();
    }
}
