package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.access.AppUser;
import vn.quytrinh.engine.access.UserStore;

/** Keeps users with Hibernate. */
final class JpaUserStore implements UserStore {

    private final EntityManager entities;

    JpaUserStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AppUser> find(String name) {
        return Optional.ofNullable(entities.find(UserRow.class, name)).map(UserRow::user);
    }

    @Override
    public List<AppUser> list() {
        return entities.createQuery("from UserRow order by name", UserRow.class)
                .getResultStream()
                .map(UserRow::user)
                .toList();
    }

    @Override
    public void add(AppUser user) {
        entities.persist(new UserRow(user));
        entities.flush();
    }

    @Override
    public void update(AppUser user) {
        entities.find(UserRow.class, user.name()).become(user);
    }
}
