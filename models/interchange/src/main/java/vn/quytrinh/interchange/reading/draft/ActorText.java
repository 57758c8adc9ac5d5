package vn.quytrinh.interchange.reading.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * Who does a step, as one text names unit and role.
 *
 * @param unit the unit, empty when it is not said
 * @param role the role, empty when it is not said
 * @param confidence how sure the two are apart
 */
public record ActorText(String unit, String role, Confidence confidence) {

    private static final String ROLES =
            "(lanh dao|gd|pgd|pct|cv|ld|chuyen gia|doan|to truong|truong phong|chuyen vien|cong chuc|vien chuc|can bo|van thu|giam doc|pho giam doc|chu tich|pho chu tich|truong|pho truong|pho phong|nhan vien|nguoi|thu truong|thanh vien|ky su|ke toan|thu quy|chanh van phong|pho chanh|cong dan|to chuc, ca nhan|ca nhan|chi cuc truong|cuc truong|dau moi|he thong|bo phan (tiep nhan|tra|mot cua|tn|van thu)|bo phan tn)";
    private static final String UNITS =
            "(so|p\\.|ubnd|uy ban|ttpvhcc|trung tam|phong|chi cuc|cuc|chi nhanh|van phong|vpdkdd|ban|bao hiem|bhxh|cong an|co quan|don vi|vien|truong (dai hoc|cao dang|thpt|thcs)|benh vien|quy|hoi dong|to (?!chuc)|kho bac|co so|cong dvcqg|cong dich vu|thue|cac so|cac|hdnd|bo|tong cuc|bo phan)";
    private static final Pattern ROLE = Pattern.compile("^[-+*\\s]*" + ROLES + "\\b.*");
    private static final Pattern UNIT = Pattern.compile("^[-+*\\s]*" + UNITS + "(?![a-z0-9]).*");
    private static final Pattern WITHIN = Pattern.compile(
            "^(.{3,}?)\\s+(?:thuộc|của|tại)\\s+((?:Sở|UBND|Ủy ban|Uỷ ban|Trung tâm|TTPVHCC|Phòng|Chi cục|Cục|Chi nhánh|Văn phòng|Ban|Bảo hiểm|Công an|Bộ phận)\\b.*)$",
            Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "((?:Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Trung tâm|TTPVHCC|Phòng|Chi cục|Cục|Chi nhánh|Văn phòng)\\s+\\p{L}.*)$");

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\n|\\s+[-–—]\\s*|\\s*[-–—]\\s+|(?<=\\p{L})\\s*[:;]\\s+|\\s*/\\s*|\\s*\\((?=[^()]*\\)\\s*$)|,\\s+");

    /**
     * Reads a text that names unit and role together.
     *
     * @param text the text, not null
     */
    public static ActorText of(String text) {
        String said = text.strip().replaceAll("[.;,]$", "");
        if (said.isEmpty()) {
            return new ActorText("", "", Confidence.DOUBTFUL);
        }
        ActorText apart = apart(said);
        if (apart != null) {
            return apart;
        }
        String line = said.replaceAll("\\n+", "; ");
        if (isRole(said)) {
            Matcher within = WITHIN.matcher(line);
            if (within.matches()) {
                return new ActorText(within.group(2), line, Confidence.LIKELY);
            }
            Matcher named = NAMED.matcher(line);
            return new ActorText(named.find() ? named.group(1) : "", line, Confidence.LIKELY);
        }
        return isUnit(said) ? new ActorText(line, line, Confidence.LIKELY) : new ActorText("", line, Confidence.LIKELY);
    }

    /** Tries every separator; one side must be a unit, the other a role. After a colon or on two lines the unit stands first. */
    private static @Nullable ActorText apart(String said) {
        Matcher separator = SEPARATOR.matcher(said);
        ActorText found = null;
        while (separator.find()) {
            String left = piece(said.substring(0, separator.start()));
            String right = piece(said.substring(separator.end()));
            if (left.isEmpty() || right.isEmpty()) {
                continue;
            }
            if (isUnit(right) && !isRole(right) && isRole(left)) {
                found = new ActorText(right, left, Confidence.SURE);
            } else if (found == null && isUnit(left) && !isRole(left) && isRole(right)) {
                found = new ActorText(left, right, Confidence.SURE);
            } else if (found == null && isPositional(said, separator.group(), left, right)) {
                found = new ActorText(left, right, Confidence.LIKELY);
            }
        }
        return found;
    }

    private static boolean isPositional(String said, String separator, String left, String right) {
        boolean two = said.lines().count() == 2 && separator.contains("\n");
        return separator.contains(":") && !isRole(left) && said.lines().count() == 1
                || separator.contains(":") && isRole(right) && said.lines().count() == 1
                || two && isUnit(left) && isUnit(right);
    }

    private static String piece(String text) {
        return text.replaceAll("\\)\\s*$", "")
                .replaceAll("^[-+*•\\s]+", "")
                .replaceAll("\\s*\\n\\s*", "; ")
                .strip();
    }

    private static boolean isRole(String text) {
        return ROLE.matcher(FoldedText.of(text)).matches();
    }

    private static boolean isUnit(String text) {
        return UNIT.matcher(FoldedText.of(text)).matches();
    }
}
