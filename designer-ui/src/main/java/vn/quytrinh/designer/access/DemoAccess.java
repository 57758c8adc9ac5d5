package vn.quytrinh.designer.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says whether this installation is a demonstration and with what its users sign in.
 *
 * @param users the users that may sign in, none when this is no demonstration, not null
 * @param password the password of all of them, not null
 */
public record DemoAccess(List<DemoUser> users, String password) {
    /** Letters and digits that are not mistaken for one another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    /** Takes a copy of the users. */
    public DemoAccess {
        users = List.copyOf(users);
    }

    /**
     * Returns the access that the settings ask for.
     *
     * @param settings the settings, not null
     * @param random makes the password where none is set, not null
     * @return the access, never null
     */
    public static DemoAccess of(DemoProperties settings, SecureRandom random) {
        if (!settings.enabled()) {
            return new DemoAccess(List.of(), "");
        }
        String password = settings.password().isBlank() ? randomPassword(random) : settings.password();
        return new DemoAccess(List.of(DemoUser.values()), password);
    }

    private static String randomPassword(SecureRandom random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** Returns whether this is a demonstration. */
    public boolean isOn() {
        return !users.isEmpty();
    }

    /** Does not show the password. */
    @Override
    public String toString() {
        return "DemoAccess[users=" + users + "]";
    }
}
