package vn.quytrinh.designer.administration;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.procedure.Territories;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.LastUses;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.impact.Impacts;
import vn.quytrinh.engine.organisation.Successions;
import vn.quytrinh.engine.out.Subscriptions;

/**
 * What the pages of administrators work with.
 *
 * @param users who signs in, not null
 * @param clients which systems call, not null
 * @param uses when keys were used and users signed in, not null
 * @param subscriptions who is told by webhook, not null
 * @param successions what became of units, not null
 * @param impacts names the units there are, not null
 * @param calendars whose layers name agencies, not null
 * @param clock tells the time, not null
 * @param person who is signed in, not null
 */
@Component
record AdministrationDesk(
        Users users,
        ApiClients clients,
        LastUses uses,
        Subscriptions subscriptions,
        Successions successions,
        Impacts impacts,
        Calendars calendars,
        InstantSource clock,
        AuthenticationContext person) {

    Caller caller() {
        return SignedIn.caller(person);
    }

    /** Tells whether the person may change anything; an auditor only reads. */
    boolean mayAdminister() {
        return caller().administrator();
    }

    boolean mayRecordSuccessions() {
        return SignedIn.mayEdit(person);
    }

    Territories territories() {
        return new Territories(calendars);
    }
}
