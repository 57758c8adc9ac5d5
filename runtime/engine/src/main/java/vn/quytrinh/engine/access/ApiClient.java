package vn.quytrinh.engine.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;

/**
 * A system that calls the service, such as a one-stop system (hệ thống một cửa).
 *
 * @param id its id
 * @param name what it is called
 * @param roles its duties
 * @param scope the agencies whose dossiers it may see and handle
 * @param enabled whether it is let in
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param keys its keys, the newest first
 */
public record ApiClient(
        String id,
        String name,
        Set<Role> roles,
        AgencyScope scope,
        boolean enabled,
        Instant createdAt,
        String createdBy,
        List<ApiKey> keys) {

    public ApiClient {
        roles = Set.copyOf(roles);
        keys = List.copyOf(keys);
    }

    /** Returns it as a caller. */
    public Caller caller() {
        return new Caller("client:" + id, roles, scope, false);
    }

    /** Returns the same client, let in or not. */
    ApiClient enabled(boolean whether) {
        return new ApiClient(id, name, roles, scope, whether, createdAt, createdBy, keys);
    }
}
