package vn.quytrinh.handling.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the names of units (tên đơn vị) are compared. */
public final class UnitName {

    private static final Pattern SEPARATOR = Pattern.compile("/|;|, | hoặc |\\(|\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private UnitName() {}

    /** Returns a name as it is compared: lower case, single spaces; empty for none. */
    public static String normal(@Nullable String unit) {
        if (unit == null) {
            return "";
        }
        String name = unit.strip().toLowerCase(Locale.ROOT);
        return isSingleSpaced(name) ? name : SPACES.matcher(name).replaceAll(" ");
    }

    private static boolean isSingleSpaced(String name) {
        char before = 'x';
        for (int i = 0; i < name.length(); i++) {
            char here = name.charAt(i);
            if (Character.isWhitespace(here) && (here != ' ' || before == ' ')) {
                return false;
            }
            before = here;
        }
        return true;
    }

    /** Returns the units that one name lists ("TTPVHCC / Sở Y tế"), as written. */
    static List<String> parts(String name) {
        return Arrays.stream(SEPARATOR.split(name))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Tells whether two names are one, or one says the other more precisely ("Sở Y tế tỉnh"). */
    static boolean alike(String one, String other) {
        String a = normal(one);
        String b = normal(other);
        return a.equals(b) || !a.isEmpty() && b.startsWith(a + " ") || !b.isEmpty() && a.startsWith(b + " ");
    }
}
