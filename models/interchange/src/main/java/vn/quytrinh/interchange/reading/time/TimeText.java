package vn.quytrinh.interchange.reading.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.time.TimeReading.Amount;
import vn.quytrinh.interchange.reading.time.TimeReading.Case;
import vn.quytrinh.interchange.reading.time.TimeReading.Kind;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Reads times as people write them in step tables. */
public final class TimeText {

    private static final String NUMBER =
            "(\\d+\\s*[½¼¾⅓⅔]|[½¼¾⅓⅔]|\\d+\\s+\\d+\\s*/\\s*\\d+|\\d+\\s*/\\s*\\d+|\\d+(?:[.,]\\d+)?)";
    private static final String UNIT =
            "(ngay\\s*(?:lam viec|lv)|nlv|ngay\\s*(?:lich|duong lich|tu nhien)|ngay|gio\\s*(?:lam viec|lv|hanh chinh)|gio|h|tieng|buoi(?:\\s*lam viec)?|tuan|thang|nam|phut)";
    private static final Pattern AMOUNT =
            Pattern.compile(NUMBER + "\\s*" + UNIT + "(\\s*(?:ruoi|va nua))?(?![a-z0-9])");
    private static final Pattern BARE = Pattern.compile("^(?:khong qua |toi da )?" + NUMBER + "$");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:-|–|den)\\s*" + NUMBER + "\\s*" + UNIT);
    private static final Pattern DATE = Pattern.compile("^\\d{1,2}/\\d{1,2}/\\d{4}$");
    /** {@code Một (01) ngày}, {@code 02 (hai) ngày}: the figures count. */
    private static final Pattern WORD_FIGURE = Pattern.compile("\\p{L}+\\s*\\(\\s*(\\d+(?:[.,]\\d+)?)\\s*\\)");

    private static final Pattern FIGURE_WORD =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*\\(\\s*\\p{L}+(?:\\s\\p{L}+){0,3}\\s*\\)");
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CASE_MARK = Pattern.compile(
            "^(?:[-+*•]\\s*)?(?:\\(?[a-zđ]\\)\\s*|\\d+[.)]\\s+)?(?:(?:(?:đối với|nếu|trường hợp|TH)\\s?[^:]*|[^:\\d]{3,120}):\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LETTER = Pattern.compile("^\\(?([a-eđ])\\)\\s*");
    private static final Pattern CASE_AFTER = Pattern.compile(
            "\\(?\\s*((?:đối với|nếu|trường hợp|TH)\\s[^;()]*)\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With their accents: sau is also "after" and nam "year". */
    private static final Pattern WORD_NUMBER = Pattern.compile(
            "(?<!\\p{L})(nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+(?=(?:ngày|giờ|buổi|tuần|tháng)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> WORDS =
            List.of("nửa", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Map<Character, BigDecimal> FRACTIONS = Map.of(
            '½', new BigDecimal("0.5"),
            '¼', new BigDecimal("0.25"),
            '¾', new BigDecimal("0.75"),
            '⅓', new BigDecimal("0.333333"),
            '⅔', new BigDecimal("0.666667"));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 6;
    /** Whoever writes more into a cell for a time has not written a time. */
    private static final int LONGEST = 2_000;

    private static final Pattern SAME_DAY = Pattern.compile(
            "^(tra |tra ket qua )?(ngay )?trong (cung |mot )?(ngay|buoi)(?! *\\d)(?! lam viec (thu|ke))");
    /** What a whole is made of does not add to it. */
    private static final Pattern WITHIN = Pattern.compile(
            "[,;(]?\\s*(?:trong đó|bao gồm)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** {@code sau 15 giờ} is a time of day. */
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?<!\\p{L})(?:sau|trước|lúc|từ|đến)\\s+\\d{1,2}\\s*(?:giờ|h)(?:\\s?\\d{2})?(?!\\s*làm)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TimeText() {}

    /**
     * Reads a time.
     *
     * @param written the words of the source, cleaned
     * @param bare the unit of numbers without one, from the header, or null
     */
    public static TimeReading read(String written, @Nullable BareUnit bare) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return new TimeReading(text, Kind.UNCLEAR, List.of(), List.of(), List.of());
        }
        String folded = FoldedText.of(text);
        Kind words = words(text, folded);
        if (words != null) {
            return new TimeReading(text, words, List.of(), List.of(), List.of());
        }
        if (DATE.matcher(text).matches()) {
            return new TimeReading(text, Kind.UNCLEAR, List.of(), List.of(), List.of("DATE"));
        }
        List<String> faults = new ArrayList<>();
        String figures = figures(text);
        List<Case> cases = cases(figures, bare, faults);
        if (!cases.isEmpty()) {
            return new TimeReading(text, Kind.AMOUNT, cases.get(0).amounts(), cases, faults);
        }
        List<Amount> amounts = amounts(figures, bare, faults);
        return amounts.isEmpty()
                ? new TimeReading(text, wordsAround(text, folded), List.of(), List.of(), faults)
                : new TimeReading(text, Kind.AMOUNT, amounts, List.of(), faults);
    }

    private static String figures(String text) {
        String plain = FIGURE_WORD
                .matcher(WORD_FIGURE
                        .matcher(TIME_OF_DAY
                                .matcher(WITHIN.matcher(text).replaceFirst(""))
                                .replaceAll(" "))
                        .replaceAll("$1"))
                .replaceAll("$1");
        return WORD_NUMBER.matcher(plain).replaceAll(found -> {
            int number = WORDS.indexOf(found.group(1).toLowerCase(Locale.ROOT));
            return number == 0 ? "0,5 " : number + " ";
        });
    }

    private static @Nullable Kind words(String text, String folded) {
        if (folded.isEmpty() || folded.matches("[-–—.…x/]+|0+")) {
            return Kind.BLANK;
        }
        if (folded.matches("[-\"” ]*(nt|nhu tren)[-\"” ]*|[\"”]+|//")) {
            return Kind.DITTO;
        }
        if (folded.matches(".*khong (tinh|quy dinh|gioi han|ap dung|co).*")
                || folded.matches("^khong$|^0 (ngay|gio).*")) {
            return AMOUNT.matcher(folded).find() && !folded.startsWith("khong tinh") && !folded.startsWith("0 ")
                    ? null
                    : Kind.NOT_COUNTED;
        }
        if (SAME_DAY.matcher(folded).find()) {
            return Kind.SAME_DAY;
        }
        if (folded.contains("gio hanh chinh") && !AMOUNT.matcher(folded).find()) {
            return Kind.OFFICE_HOURS;
        }
        return null;
    }

    private static Kind wordsAround(String text, String folded) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches("^(trả |chuyển )?ngay( .*|$)") || folded.matches("^(tuc thoi|tuc thi|truc tiep).*")) {
            return Kind.NOT_COUNTED;
        }
        if (folded.matches(
                "^(theo|tuy theo|can cu|tuy thuoc|thuoc thoi gian|nam trong|trong thoi gian|cung|tinh chung|bao gom) .*")) {
            return Kind.ELSEWHERE;
        }
        return Kind.UNCLEAR;
    }

    private static List<Case> cases(String text, @Nullable BareUnit bare, List<String> faults) {
        List<Case> cases = new ArrayList<>();
        String[] pieces = text.split("\\n|;|(?i)\\s+hoặc\\s+|(?<=[\\p{L})])\\s*/\\s*(?=\\d)");
        if (pieces.length < 2) {
            return List.of();
        }
        String carried = "";
        for (String piece : pieces) {
            String said = piece.strip();
            List<Amount> amounts = amounts(said, bare, faults);
            if (amounts.isEmpty()) {
                carried = said.replaceAll(":$", "");
            } else {
                String when = when(said);
                cases.add(new Case(when.isEmpty() ? carried : when, amounts));
                carried = "";
            }
        }
        boolean told = cases.stream().anyMatch(each -> !each.when().isEmpty());
        boolean chosen = text.matches("(?is).*(\\s+hoặc\\s+|(?<=[\\p{L})])\\s*/\\s*(?=\\d)).*");
        if (cases.size() < 2 || !told && !chosen) {
            return List.of();
        }
        return cases;
    }

    private static String when(String piece) {
        Matcher before = CASE_MARK.matcher(piece);
        if (before.find()) {
            return before.group().replaceAll("[:\\s]+$", "").replaceAll("^[-+*•]\\s*", "");
        }
        Matcher after = CASE_AFTER.matcher(piece);
        if (after.find()) {
            return after.group(1).strip();
        }
        Matcher letter = LETTER.matcher(piece);
        return letter.find() ? letter.group(1) + ")" : "";
    }

    private static List<Amount> amounts(String text, @Nullable BareUnit bare, List<String> faults) {
        String folded = FoldedText.of(text);
        List<Amount> found = new ArrayList<>();
        Matcher range = RANGE.matcher(folded);
        if (range.find()) {
            faults.add("RANGE");
            found.add(amount(range.group(2), range.group(3), null, faults));
            return found;
        }
        Matcher aside = ASIDE.matcher(folded);
        String outside = aside.replaceAll(" ");
        Matcher matcher = AMOUNT.matcher(outside);
        int end = 0;
        boolean apart = false;
        while (matcher.find()) {
            String between = outside.substring(end, matcher.start());
            apart |= !found.isEmpty() && !between.matches("\\s*(\\+|va|cong|,)?\\s*");
            found.add(amount(matcher.group(1), matcher.group(2), matcher.group(3), faults));
            end = matcher.end();
        }
        if (found.isEmpty()) {
            // Nothing outside brackets: 02 ngày may stand in them, or a bare number before them.
            Matcher only = BARE.matcher(outside.strip());
            if (only.find()) {
                Matcher inside = Pattern.compile("\\(\\s*" + UNIT + "\\s*\\)").matcher(folded);
                if (inside.find()) {
                    found.add(amount(only.group(1), inside.group(1), null, faults));
                } else if (bare != null) {
                    found.add(new Amount(value(only.group(1)), bare.unit(), bare.day()));
                } else {
                    faults.add("NO_UNIT");
                    found.add(new Amount(value(only.group(1)), null, true));
                }
                return found;
            }
            Matcher within = AMOUNT.matcher(folded);
            if (within.find()) {
                found.add(amount(within.group(1), within.group(2), within.group(3), faults));
            }
            return found;
        }
        if (apart) {
            faults.add("TWO_TIMES");
            return new ArrayList<>(found.subList(0, 1));
        }
        return contrasted(found);
    }

    /** Where one time says both ngày and ngày làm việc, as in 15 ngày + 08 ngày làm việc, the first are calendar days. */
    private static List<Amount> contrasted(List<Amount> amounts) {
        if (amounts.stream().noneMatch(each -> each.unit() == LegalUnit.WORKING_DAY)) {
            return amounts;
        }
        return amounts.stream()
                .map(each -> each.unit() == null && each.day()
                        ? new Amount(each.value(), LegalUnit.CALENDAR_DAY, true)
                        : each)
                .toList();
    }

    private static Amount amount(String number, String unit, @Nullable String half, List<String> faults) {
        BigDecimal value = value(number);
        if (half != null) {
            value = value.add(HALF);
        }
        String word = unit.replaceAll("\\s+", " ");
        if (word.equals("phut")) {
            faults.add("MINUTES");
            return new Amount(
                    value.divide(MINUTES, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros(),
                    LegalUnit.WORKING_HOUR,
                    false);
        }
        LegalUnit legal = switch (word) {
            case "ngay lam viec", "ngay lv", "nlv" -> LegalUnit.WORKING_DAY;
            case "ngay lich", "ngay duong lich", "ngay tu nhien" -> LegalUnit.CALENDAR_DAY;
            case "gio lam viec", "gio lv", "gio hanh chinh" -> LegalUnit.WORKING_HOUR;
            case "buoi", "buoi lam viec" -> LegalUnit.SESSION;
            case "tuan" -> LegalUnit.WEEK;
            case "thang" -> LegalUnit.MONTH;
            case "nam" -> LegalUnit.YEAR;
            default -> null;
        };
        return new Amount(value, legal, word.equals("ngay"));
    }

    private static BigDecimal value(String number) {
        String said = number.strip();
        char last = said.charAt(said.length() - 1);
        BigDecimal sign = FRACTIONS.get(last);
        if (sign != null) {
            String whole = said.substring(0, said.length() - 1).strip();
            return whole.isEmpty() ? sign : new BigDecimal(whole).add(sign);
        }
        int slash = said.indexOf('/');
        if (slash > 0) {
            String[] above = said.substring(0, slash).strip().split("\\s+");
            BigDecimal below = new BigDecimal(said.substring(slash + 1).strip());
            if (below.signum() == 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal fraction = new BigDecimal(above[above.length - 1])
                    .divide(below, MathContext.DECIMAL32)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return above.length == 1 ? fraction : new BigDecimal(above[0]).add(fraction);
        }
        return new BigDecimal(said.replace(',', '.')).stripTrailingZeros();
    }
}
