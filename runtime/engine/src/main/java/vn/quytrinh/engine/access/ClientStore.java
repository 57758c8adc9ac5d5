package vn.quytrinh.engine.access;

import java.util.List;
import java.util.Optional;

/** Port: keeps API clients and their keys. */
public interface ClientStore {

    /** Returns a client with its keys. */
    Optional<ApiClient> find(String id);

    /** Returns a client and keeps others from changing it until the transaction ends. */
    Optional<ApiClient> lock(String id);

    /** Returns the client to whom a key with a prefix belongs. */
    Optional<ApiClient> withKey(String prefix);

    /** Returns all clients by id. */
    List<ApiClient> list();

    /**
     * Adds a client without keys; ids are unique.
     *
     * @param client the client
     */
    void add(ApiClient client);

    /**
     * Keeps whether a client is let in.
     *
     * @param client the client as it is afterwards
     */
    void update(ApiClient client);

    /**
     * Adds a key or replaces it; prefixes are unique.
     *
     * @param key the key as it is afterwards
     */
    void keep(ApiKey key);
}
