package vn.quytrinh.designer.administration;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes first passwords, of letters and digits that are not mistaken for one another. */
final class Passwords {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
