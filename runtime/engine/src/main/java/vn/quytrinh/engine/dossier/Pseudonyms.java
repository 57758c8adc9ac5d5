package vn.quytrinh.engine.dossier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.PersonalData;

/**
 * What the ledger calls the people of one dossier: salted commitments (HMAC-SHA256, 128 bits). Within the dossier equal values
 * have equal commitments, so who is the same as whom can still be told; without the salt nobody can tell who they are.
 */
public final class Pseudonyms {

    private static final String PREFIX = "#";
    private static final int SALT_BYTES = 32;
    private static final int SHOWN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Pseudonyms(String salt) {
        key = new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256");
    }

    /** Returns the commitments with a salt. */
    public static Pseudonyms of(String salt) {
        return new Pseudonyms(salt);
    }

    /** Returns a new salt. */
    public static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Returns the commitment to a value. */
    public String of(@SuppressWarnings("unused") String pointer, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] full = mac.doFinal(value.strip().getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(Arrays.copyOf(full, SHOWN_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns an event with commitments in place of its personal values. */
    public DossierEvent hide(DossierEvent event) {
        return PersonalData.replace(event, this::of);
    }

    /** Returns an event without its personal values or any commitment to them. */
    static DossierEvent blank(DossierEvent event) {
        return PersonalData.replace(event, (pointer, value) -> PREFIX);
    }

    /** Returns an event with the values that are known in place of the commitments to them. */
    static DossierEvent show(DossierEvent hidden, Map<String, String> values) {
        return PersonalData.replace(hidden, values::getOrDefault);
    }
}
