package vn.quytrinh.designer.audit;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.audit.AuditTrail;
import vn.quytrinh.engine.audit.ChainWatch;
import vn.quytrinh.engine.audit.DossierStories;

/**
 * What the pages of the auditor work with.
 *
 * @param trail the audit log, not null
 * @param chain whether it is as it was written, not null
 * @param stories the stories of dossiers, not null
 * @param background does what a page does not wait for, not null
 * @param person who is signed in, not null
 */
@Component
record AuditDesk(
        AuditTrail trail,
        ChainWatch chain,
        DossierStories stories,
        Background background,
        AuthenticationContext person) {

    Caller caller() {
        return SignedIn.caller(person);
    }

    /** A chain has no parts: who sees one agency only cannot verify it. */
    boolean mayVerify() {
        return caller().scope().covers(AgencyScope.ALL);
    }
}
