package vn.quytrinh.engine.access;

import java.util.List;
import java.util.Optional;

/** Port: keeps users. */
public interface UserStore {

    /** Returns a user. */
    Optional<AppUser> find(String name);

    /** Returns all users by name. */
    List<AppUser> list();

    /**
     * Adds a user; names are unique.
     *
     * @param user the user
     */
    void add(AppUser user);

    /**
     * Keeps what has changed about a user.
     *
     * @param user the user as it is afterwards
     */
    void update(AppUser user);
}
