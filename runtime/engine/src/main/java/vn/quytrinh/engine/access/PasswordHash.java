package vn.quytrinh.engine.access;

/** Port: turns passwords into what may be kept. */
@FunctionalInterface
public interface PasswordHash {

    /**
     * Hashes a password slowly and with a salt.
     *
     * @param password the password
     * @return the hash with the name of its algorithm
     */
    String of(String password);
}
