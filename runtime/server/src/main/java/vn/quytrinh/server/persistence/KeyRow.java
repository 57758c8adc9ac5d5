package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.access.ApiKey;

/** A key of an API client in the database. */
@Entity
@NullUnmarked
@Table(name = "api_key")
class KeyRow {

    @Id
    private String prefix;

    @Column(name = "client_id")
    private String client;

    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    protected KeyRow() {}

    KeyRow(ApiKey key) {
        prefix = key.prefix();
        client = key.client();
        hash = key.hash();
        createdAt = key.createdAt();
        createdBy = key.createdBy();
        become(key);
    }

    final void become(ApiKey key) {
        expiresAt = key.expiresAt();
        revokedAt = key.revokedAt();
        revokedBy = key.revokedBy();
    }

    String client() {
        return client;
    }

    ApiKey key() {
        return new ApiKey(prefix, client, hash, createdAt, createdBy, expiresAt, revokedAt, revokedBy);
    }
}
