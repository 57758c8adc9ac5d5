package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Role;

/** What whoever is let in may do and where, and since when: the same columns for users and clients. */
@Embeddable
@NullUnmarked
class GrantColumns {

    private String roles;
    private String agencies;
    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected GrantColumns() {}

    GrantColumns(Set<Role> roles, AgencyScope scope, boolean enabled, Instant createdAt, String createdBy) {
        this.roles = Lists.roles(roles);
        this.agencies = Lists.agencies(scope);
        this.enabled = enabled;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    void become(Set<Role> roles, AgencyScope scope) {
        this.roles = Lists.roles(roles);
        this.agencies = Lists.agencies(scope);
    }

    void enable(boolean letIn) {
        enabled = letIn;
    }

    Set<Role> roles() {
        return Lists.roles(roles);
    }

    AgencyScope scope() {
        return Lists.agencies(agencies);
    }

    boolean enabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
