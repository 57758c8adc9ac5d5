package vn.quytrinh.interchange.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Where the words of a step say that the dossier goes: back, ahead, to the applicant. */
final class Jumps {

    private static final Pattern STEP = Pattern.compile(
            "(?:chuyen|quay|tra|gui|tro|thuc hien|den|sang|lai|ve)(?: (?:lai|ve|tra|ho so|den|sang|toi|tiep|tro|ket qua|cho|thuc hien|tai|tu|theo|de|xu ly|o)){0,5} (?:buoc(?: so| thu)?|b)\\s?(\\d{1,2}(?:\\.\\d{1,2})?[a-h]?)\\b");
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?:chuyen|quay|tra|gui|tro)(?: (?:lai|ve|tra|ho so|den|sang|tro|cho)){0,4} buoc (?:truoc|lien truoc|lien ke truoc|truoc do)");
    private static final Pattern SUPPLEMENT = Pattern.compile(
            "(?:huong dan|yeu cau|de nghi|thong bao|phieu|gui).{0,90}bo sung|bo sung.{0,20}ho so|chua (?:day du|hop le|dat).{0,60}bo sung");
    private static final Pattern REFUSE =
            Pattern.compile("tu choi (?:tiep nhan|nhan|giai quyet)|khong (?:tiep nhan|nhan) ho so|phieu tu choi");
    private static final Pattern REJECT = Pattern.compile(
            "(?:khong du dieu kien|khong dap ung|khong dat|tu choi).{0,80}(?:thong bao|van ban|tra loi|tra lai|tra ho so)|(?:van ban|thong bao).{0,40}(?:tu choi|khong du dieu kien)");
    private static final Pattern BOUND =
            Pattern.compile("[\\n;]|(?<=\\p{L})\\.\\s+|(?=[+–-]\\s(?:Nếu|Trường hợp|Đối với))");
    private static final Pattern AGREED =
            Pattern.compile("\\b(day du|hop le|du dieu kien|dong y|dat yeu cau|dung quy dinh|nhat tri)\\b");
    private static final Pattern DENIED = Pattern.compile("\\b(chua|khong|tu choi)\\b");
    private static final Pattern CONDITION =
            Pattern.compile("\\b(neu|truong hop|doi voi|khi)\\b|^[-+*\\s]*(ho so )?(chua|khong|thieu)\\b");
    /** A condition in the midst of a sentence, up to what is done then. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[,(.]\\s{0,2})((?:nếu|trường hợp|khi)\\s[^,:]{3,120}?)(?=,|:|\\s+(?:thì\\s+)?(?:chuyển|trả|quay|gửi)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 200;
    /** How much of a step's text is looked through for ways. */
    private static final int READ = 20_000;

    private Jumps() {}

    /**
     * One way out that the words name.
     *
     * @param when its condition, as the source words it
     * @param target what it leads to
     * @param number the number of the step it leads to, {@code -} for the one before, empty for other targets
     */
    record Jump(String when, TransitionTarget target, String number) {}

    static List<Jump> of(String words) {
        List<Jump> jumps = new ArrayList<>();
        for (String piece : BOUND.split(words.length() > READ ? words.substring(0, READ) : words)) {
            String said = piece.strip();
            String folded = FoldedText.of(said);
            Matcher step = STEP.matcher(folded);
            boolean found = false;
            while (step.find()) {
                jumps.add(new Jump(when(said), TransitionTarget.STEP, step.group(1)));
                found = true;
            }
            if (!found && PREVIOUS.matcher(folded).find()) {
                jumps.add(new Jump(when(said), TransitionTarget.STEP, "-"));
                found = true;
            }
            if (found) {
                continue;
            }
            if (!CONDITION.matcher(folded).find()) {
                continue;
            }
            TransitionTarget target = SUPPLEMENT.matcher(folded).find()
                    ? TransitionTarget.SUPPLEMENT
                    : REFUSE.matcher(folded).find()
                            ? TransitionTarget.REFUSE
                            : REJECT.matcher(folded).find() ? TransitionTarget.REJECT : TransitionTarget.STEP;
            if (target != TransitionTarget.STEP && jumps.stream().noneMatch(each -> each.target() == target)) {
                jumps.add(new Jump(when(said), target, ""));
            }
        }
        return jumps;
    }

    /** Returns the condition under which the dossier goes on, empty when the words name none. */
    static String agreed(String words) {
        for (String piece : BOUND.split(words)) {
            String folded = FoldedText.of(piece);
            String condition = when(piece.strip());
            if (folded.matches("^[-+*\\s]*(neu|truong hop|doi voi|ho so|khi).*")
                    && AGREED.matcher(folded).find()
                    && !DENIED.matcher(FoldedText.of(condition)).find()) {
                return condition;
            }
        }
        return "";
    }

    private static String when(String piece) {
        String bare = piece.replaceFirst("^[-+*•\\s]+", "").replaceFirst("^[a-hđ]\\)\\s*", "");
        Matcher inside = INSIDE.matcher(bare);
        if (inside.find() && inside.start() > 0) {
            return inside.group(1).strip();
        }
        int cut = bare.indexOf(':');
        if (cut <= 0) {
            Matcher comma = Pattern.compile(",| thì ").matcher(bare);
            cut = bare.toLowerCase(Locale.ROOT).matches("(?s)^(nếu|trường hợp|đối với|khi|hồ sơ).*") && comma.find()
                    ? comma.start()
                    : -1;
        }
        String when = cut > 0 ? bare.substring(0, cut) : bare;
        String shortened = when.length() > LONGEST ? when.substring(0, LONGEST) + "…" : when;
        return shortened.strip().replaceAll("[.;,]$", "");
    }
}
