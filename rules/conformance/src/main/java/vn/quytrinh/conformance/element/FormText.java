package vn.quytrinh.conformance.element;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.procedure.law.regime.FormInForce;

/**
 * A form as a step names it: {@code Mẫu 06 Phiếu kiểm soát (nếu có)}.
 *
 * @param number its number with two digits, empty when none is given
 * @param title what is written beside it, empty when nothing is
 */
record FormText(String number, String title) {

    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:mẫu|biểu mẫu)(?:\\s+số)?\\s*(\\d{1,2})(?!\\d)(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static FormText of(String text) {
        String plain = text.replaceAll("\\([^)]*\\)", "").strip();
        Matcher numbered = NUMBERED.matcher(plain);
        return numbered.matches()
                ? new FormText(
                        String.format("%02d", Integer.parseInt(numbered.group(1))),
                        numbered.group(2).replaceFirst("^[\\s:.,–-]+", "").strip())
                : new FormText("", plain);
    }

    /** Tells whether it is a form of the one-stop desk by number or by title. */
    boolean is(FormInForce form) {
        return number.isEmpty() ? titled(form) : number.equals(form.number()) && (title.isEmpty() || titled(form));
    }

    /** Tells whether title and name begin alike, as short titles do ({@code Phiếu kiểm soát}). */
    boolean titled(FormInForce form) {
        String name = form.name().toLowerCase(Locale.ROOT);
        String own = title.toLowerCase(Locale.ROOT);
        return !own.isEmpty() && (name.startsWith(own) || own.startsWith(name));
    }
}
