package vn.quytrinh.designer.library;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.procedure.Territories;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.library.Bookshelf;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.quality.Quality;

/**
 * What the page of the library works with.
 *
 * @param shelf lists procedures, not null
 * @param variants makes local variants, not null
 * @param quality tells what blocks a publication, not null
 * @param calendars whose layers name agencies, not null
 * @param person who is signed in, not null
 */
@Component
record ShelfDesk(
        Bookshelf shelf, Variants variants, Quality quality, Calendars calendars, AuthenticationContext person) {

    Caller caller() {
        return SignedIn.caller(person);
    }

    boolean mayMake() {
        return SignedIn.mayEdit(person);
    }

    Territories territories() {
        return new Territories(calendars);
    }
}
