package vn.quytrinh.server.persistence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    @Embedded
    private GrantColumns grant;

    protected ClientRow() {}

    ClientRow(ApiClient client) {
        id = client.id();
        name = client.name();
        grant = new GrantColumns(
                client.roles(), client.scope(), client.enabled(), client.createdAt(), client.createdBy());
    }

    final void become(ApiClient client) {
        grant.enable(client.enabled());
    }

    String id() {
        return id;
    }

    ApiClient client(List<ApiKey> keys) {
        return new ApiClient(
                id, name, grant.roles(), grant.scope(), grant.enabled(), grant.createdAt(), grant.createdBy(), keys);
    }
}
