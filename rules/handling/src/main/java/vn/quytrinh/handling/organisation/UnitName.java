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
        return unit == null ? "" : SPACES.matcher(unit.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
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
