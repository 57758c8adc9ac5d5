package vn.quytrinh.designer.share;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * What the dialog of share links works with.
 *
 * @param links the links, not null
 * @param clock tells the time, not null
 * @param person who is signed in, not null
 */
@Component
public record ShareDesk(ShareLinks links, InstantSource clock, AuthenticationContext person) {

    Caller caller() {
        return SignedIn.caller(person);
    }

    LocalDate today() {
        return clock.instant().atOffset(VietnamTime.OFFSET).toLocalDate();
    }
}
