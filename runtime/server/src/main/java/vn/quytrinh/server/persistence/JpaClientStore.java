package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.quytrinh.engine.access.ApiClient;
import vn.quytrinh.engine.access.ApiKey;
import vn.quytrinh.engine.access.ClientStore;

/** Keeps API clients and their keys with Hibernate. */
final class JpaClientStore implements ClientStore {

    private final EntityManager entities;

    JpaClientStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ApiClient> find(String id) {
        return Optional.ofNullable(entities.find(ClientRow.class, id)).map(row -> row.client(keys(id)));
    }

    @Override
    public Optional<ApiClient> lock(String id) {
        return Optional.ofNullable(entities.find(ClientRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> row.client(keys(id)));
    }

    @Override
    public Optional<ApiClient> withKey(String prefix) {
        return Optional.ofNullable(entities.find(KeyRow.class, prefix)).flatMap(key -> find(key.client()));
    }

    @Override
    public List<ApiClient> list() {
        Map<String, List<ApiKey>> keys = entities.createQuery(
                        "from KeyRow order by createdAt desc, prefix", KeyRow.class)
                .getResultStream()
                .map(KeyRow::key)
                .collect(Collectors.groupingBy(ApiKey::client));
        return entities.createQuery("from ClientRow order by id", ClientRow.class)
                .getResultStream()
                .map(row -> row.client(keys.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void add(ApiClient client) {
        entities.persist(new ClientRow(client));
        entities.flush();
    }

    @Override
    public void update(ApiClient client) {
        entities.find(ClientRow.class, client.id()).become(client);
    }

    @Override
    public void keep(ApiKey key) {
        KeyRow row = entities.find(KeyRow.class, key.prefix());
        if (row == null) {
            entities.persist(new KeyRow(key));
        } else {
            row.become(key);
        }
        entities.flush();
    }

    private List<ApiKey> keys(String client) {
        return entities.createQuery("from KeyRow where client = :client order by createdAt desc, prefix", KeyRow.class)
                .setParameter("client", client)
                .getResultStream()
                .map(KeyRow::key)
                .toList();
    }
}
