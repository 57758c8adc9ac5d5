package vn.quytrinh.engine.out;

import java.util.List;
import java.util.Optional;

/** Port: keeps subscriptions. */
public interface SubscriptionStore {

    /** Returns a subscription. */
    Optional<Subscription> find(String id);

    /** Returns a subscription and keeps others from changing it until the transaction ends. */
    Optional<Subscription> lock(String id);

    /** Returns all subscriptions by id. */
    List<Subscription> list();

    /** Adds a subscription; ids are unique. */
    void add(Subscription subscription);

    /** Keeps a subscription as it is afterwards. */
    void update(Subscription subscription);
}
