package vn.quytrinh.designer.impact;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.impact.ImpactDrafts;
import vn.quytrinh.engine.impact.Impacts;

/**
 * What the page of change impact works with.
 *
 * @param impacts tells what is touched, not null
 * @param drafts starts drafts, not null
 * @param background starts them while the page goes on, not null
 * @param person who is signed in, not null
 */
@Component
record ImpactDesk(Impacts impacts, ImpactDrafts drafts, Background background, AuthenticationContext person) {

    Caller caller() {
        return SignedIn.caller(person);
    }

    boolean mayStart() {
        return SignedIn.mayEdit(person);
    }
}
