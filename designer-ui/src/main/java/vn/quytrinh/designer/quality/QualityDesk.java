package vn.quytrinh.designer.quality;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.designer.procedure.Territories;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.AgencyRecords;
import vn.quytrinh.engine.quality.LibraryChecks;
import vn.quytrinh.engine.quality.OwnPacks;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * What the pages of the quality officer work with.
 *
 * @param quality tells whether the rules are compiled, not null
 * @param packs the packs of agencies, not null
 * @param records what agencies choose and record, not null
 * @param libraries the checks of libraries, not null
 * @param procedures the drafts, not null
 * @param calendars whose layers name agencies, not null
 * @param background does what a page does not wait for, not null
 * @param clock tells today's date in Vietnam, not null
 * @param person who is signed in, not null
 */
@Component
public record QualityDesk(
        Quality quality,
        OwnPacks packs,
        AgencyRecords records,
        LibraryChecks libraries,
        Procedures procedures,
        Calendars calendars,
        Background background,
        InstantSource clock,
        AuthenticationContext person) {

    public Caller caller() {
        return SignedIn.caller(person);
    }

    public boolean mayKeepQuality() {
        return SignedIn.mayKeepQuality(person);
    }

    public boolean mayCheckLibraries() {
        return mayKeepQuality() || person.hasRole("CONTACT_POINT");
    }

    public Territories territories() {
        return new Territories(calendars);
    }

    public LocalDate today() {
        return clock.instant().atOffset(VietnamTime.OFFSET).toLocalDate();
    }
}
