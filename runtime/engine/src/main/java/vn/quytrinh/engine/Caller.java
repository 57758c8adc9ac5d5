package vn.quytrinh.engine;

import java.util.Objects;

/**
 * Who asks for something.
 *
 * @param name the name under which it is audited, such as {@code demo} or {@code analyst}
 * @param administrator whether the caller may publish with errors open
 */
public record Caller(String name, boolean administrator) {

    /** The product itself, such as when it loads the samples. */
    public static final Caller SYSTEM = new Caller("system", true);

    public Caller {
        Objects.requireNonNull(name, "name");
    }
}
