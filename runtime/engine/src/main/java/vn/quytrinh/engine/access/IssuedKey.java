package vn.quytrinh.engine.access;

/**
 * A key that was issued, with its token for the one time that it is shown.
 *
 * @param key the key
 * @param token the token; it cannot be had again
 */
public record IssuedKey(ApiKey key, String token) {

    /** Does not show the token. */
    @Override
    public String toString() {
        return "IssuedKey[key=" + key + "]";
    }
}
