package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.access.ApiClient;
import vn.quytrinh.engine.access.ApiKey;

/** An API client in the database. */
@Entity
@NullUnmarked
@Table(name = "api_client")
class ClientRow {

    @Id
    private String id;

    private String name;
    private String roles;
    private String agencies;
    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected ClientRow() {}

    ClientRow(ApiClient client) {
        id = client.id();
        name = client.name();
        roles = Lists.roles(client.roles());
        agencies = Lists.agencies(client.scope());
        createdAt = client.createdAt();
        createdBy = client.createdBy();
        become(client);
    }

    final void become(ApiClient client) {
        enabled = client.enabled();
    }

    String id() {
        return id;
    }

    ApiClient client(List<ApiKey> keys) {
        return new ApiClient(
                id, name, Lists.roles(roles), Lists.agencies(agencies), enabled, createdAt, createdBy, keys);
    }
}
