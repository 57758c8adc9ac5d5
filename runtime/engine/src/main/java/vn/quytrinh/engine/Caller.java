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

    /**
     * Requires an administrator.
     *
     * @param toDo what only an administrator does, in Vietnamese
     * @param toDoEn the same in English
     * @throws EngineException {@code ADMINISTRATOR_REQUIRED}
     */
    public void requireAdministrator(String toDo, String toDoEn) {
        if (!administrator) {
            throw new EngineException(
                    ErrorKind.FORBIDDEN,
                    "ADMINISTRATOR_REQUIRED",
                    "Chỉ quản trị viên được %s nhưng người gọi là %s. Hãy nhờ quản trị viên.".formatted(toDo, name),
                    "Expected an administrator to %s but the caller is %s. Maybe ask an administrator."
                            .formatted(toDoEn, name));
        }
    }
}
