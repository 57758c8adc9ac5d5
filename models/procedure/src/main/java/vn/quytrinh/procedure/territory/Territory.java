package vn.quytrinh.procedure.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;

/**
 * A territory, or an agency or unit within it (địa bàn, cơ quan, đơn vị): {@code VN}, then the agency's code (QĐ
 * 20/2020/QĐ-TTg) separated by dots. {@code VN.H05.12} lies within {@code VN.H05}, which lies within {@code VN}. A province
 * whose code is not known has its name in capitals instead ({@code VN.DONG-THAP}).
 *
 * @param id the whole, such as {@code VN.H05}
 */
public record Territory(String id) {

    private static final Pattern FORM = Pattern.compile("VN(?:\\.[A-Z0-9](?:[A-Z0-9-]{0,38}[A-Z0-9])?){0,5}");
    private static final Pattern PROVINCE_OF_CODE = Pattern.compile(".*\\.(H[0-9]{2})");

    /** The whole nation (cả nước). */
    public static final Territory NATION = new Territory("VN");

    /** What a territory looks like, for messages. */
    public static final String EXPECTED = "a territory like VN, VN.H05 or VN.H05.12";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is another one
     */
    public Territory {
        if (!isTerritory(Objects.requireNonNull(id, "id"))) {
            throw new IllegalArgumentException("Expected " + EXPECTED + " but found \"" + id
                    + "\". Maybe the code is not in capitals, or VN is missing before it.");
        }
    }

    /** Tells whether a text has the form of a territory. */
    public static boolean isTerritory(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Returns the territory a procedure is for: the nation where it names none.
     *
     * @throws IllegalArgumentException when what it names has not the form of a territory
     */
    public static Territory of(Procedure procedure) {
        String named = procedure.getTerritory();
        return named == null || named.isBlank() ? NATION : new Territory(named);
    }

    /**
     * Returns the province that a national code of a procedure names at its end, {@code VN.H05} for {@code 1.009645.H05}.
     *
     * @param code the code, may be null
     */
    public static Optional<Territory> ofCode(@Nullable String code) {
        Matcher province = PROVINCE_OF_CODE.matcher(code == null ? "" : code);
        return province.matches() ? Optional.of(new Territory(NATION.id + "." + province.group(1))) : Optional.empty();
    }

    /** Returns this territory and those around it, the nearest first, the nation last. */
    public List<Territory> chain() {
        List<Territory> chain = new ArrayList<>(List.of(this));
        for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
            chain.add(new Territory(id.substring(0, dot)));
        }
        return List.copyOf(chain);
    }

    /** Tells whether this territory is another one or lies within it. */
    public boolean isWithin(Territory other) {
        return chain().contains(other);
    }

    /** Returns the id of the calendar of this territory: {@code VN}, or the code of the agency alone ({@code H05.12}). */
    public String calendar() {
        return equals(NATION) ? id : id.substring(NATION.id.length() + 1);
    }

    @Override
    public String toString() {
        return id;
    }
}
