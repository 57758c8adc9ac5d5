package vn.quytrinh.engine.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/**
 * The code of a dossier (mã hồ sơ). TT 04/2025/TT-VPCP Điều 23 sets the form {@code H05.12-260212-010001} from 25 January
 * 2026; the older forms stay for dossiers dated before.
 */
public final class DossierCode {

    private static final LocalDate NEW_FORM_FROM = LocalDate.of(2026, 1, 25);
    private static final Pattern NEW_FORM = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9]{1,3}){1,2}-([0-9]{6})-[0-9]{6,}");
    private static final List<Pattern> OLDER_FORMS = List.of(
            Pattern.compile("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[HGTA]([0-9]{2})-([0-9]{6})-[0-9]{4}"),
            Pattern.compile("[HG][0-9]{2}(\\.[0-9]{1,3}){0,3}-([0-9]{6})-[0-9]{4,}"));
    private static final int LONGEST = 60;

    private DossierCode() {}

    /**
     * Checks a code against the form of its date.
     *
     * @param code the code
     * @return the same code
     * @throws EngineException {@code DOSSIER_CODE_INVALID}
     */
    public static String check(String code) {
        if (!isCode(code)) {
            throw invalid(code.length() > LONGEST ? code.substring(0, LONGEST) + "…" : code);
        }
        return code;
    }

    /** Tells whether a text has the form of a dossier's code. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST
                && (date(NEW_FORM, text).isPresent()
                        || OLDER_FORMS.stream()
                                .flatMap(form -> date(form, text).stream())
                                .anyMatch(date -> date.isBefore(NEW_FORM_FROM)));
    }

    /**
     * Returns the agency that a code begins with: {@code H05.12} of {@code H05.12-260212-010001}. The form before 2020 names
     * the agency from the smallest to the province ({@code 000.00.01.H26}); it is returned as {@code H26.01}, so that a
     * province covers its older dossiers too.
     *
     * @param code the code
     * @return the agency's id; a text no scope but {@code *} covers when the code has no known form
     */
    public static String agency(String code) {
        int end = code.indexOf('-');
        String head = end < 0 ? "" : code.substring(0, end);
        if (!Character.isDigit(head.isEmpty() ? 'x' : head.charAt(0))) {
            return head;
        }
        List<String> parts = Arrays.asList(head.split("\\."));
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(fromEnd -> parts.get(parts.size() - fromEnd))
                .filter(part -> !part.matches("0+"))
                .collect(Collectors.joining("."));
    }

    private static Optional<LocalDate> date(Pattern form, String code) {
        Matcher matcher = form.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        try {
            return Optional.of(LocalDate.of(
                    2000 + Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static EngineException invalid(String code) {
        return new EngineException(
                ErrorKind.INVALID,
                "DOSSIER_CODE_INVALID",
                "Mã hồ sơ phải có dạng H05.12-260212-010001 (hoặc dạng cũ 000.00.01.H26-180601-0001, H26.12.1-250701-0001 với hồ sơ trước %s) nhưng nhận được \"%s\". Hãy kiểm tra mã đơn vị, ngày YYMMDD và số thứ tự."
                        .formatted(NEW_FORM_FROM, code),
                "Expected a dossier code like H05.12-260212-010001 (or the older 000.00.01.H26-180601-0001, H26.12.1-250701-0001 for dossiers before %s) but found \"%s\". Maybe the agency, the date YYMMDD or the sequence is wrong."
                        .formatted(NEW_FORM_FROM, code));
    }
}
