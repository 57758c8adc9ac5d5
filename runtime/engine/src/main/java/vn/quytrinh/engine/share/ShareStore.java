package vn.quytrinh.engine.share;

import java.util.List;
import java.util.Optional;

/** Port: keeps the links with the hashes of their tokens. */
public interface ShareStore {

    /**
     * Adds a link.
     *
     * @param link the link
     * @param hash the SHA-256 of its token, unique
     */
    void add(ShareLink link, String hash);

    /** Returns a link by the hash of its token. */
    Optional<ShareLink> findByHash(String hash);

    /** Returns a link. */
    Optional<ShareLink> find(String id);

    /** Returns the links of a procedure, the newest first. */
    List<ShareLink> of(String key);

    /** Keeps when a link was last used, and leaves alone whether it was revoked. */
    void use(ShareLink link);

    /** Keeps that a link was revoked. */
    void revoke(ShareLink link);
}
