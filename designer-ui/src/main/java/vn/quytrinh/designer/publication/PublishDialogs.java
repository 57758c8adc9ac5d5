package vn.quytrinh.designer.publication;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.event.VietnamTime;

/** Opens the dialog with which a draft is published. */
@Component
public class PublishDialogs {
    private final Procedures procedures;
    private final Quality quality;
    private final Releases releases;
    private final InstantSource clock;
    private final AuthenticationContext authentication;

    /**
     * Makes the bean.
     *
     * @param procedures the drafts, not null
     * @param quality says what stands against a draft, not null
     * @param releases the releases, not null
     * @param clock tells today's date in Vietnam, not null
     * @param authentication who publishes, not null
     */
    public PublishDialogs(
            Procedures procedures,
            Quality quality,
            Releases releases,
            InstantSource clock,
            AuthenticationContext authentication) {
        this.procedures = procedures;
        this.quality = quality;
        this.releases = releases;
        this.clock = clock;
        this.authentication = authentication;
    }

    /**
     * Opens the dialog for the newest saved revision of a draft.
     *
     * @param key the procedure's key, not null
     * @param afterwards runs once a release has been made, not null
     * @throws vn.quytrinh.engine.EngineException {@code PROCEDURE_UNKNOWN}
     */
    public void open(String key, Runnable afterwards) {
        OpenDraft draft = procedures.open(key);
        LocalDate today = clock.instant().atOffset(VietnamTime.OFFSET).toLocalDate();
        Publisher publisher = (from, override, warnings) -> {
            var release = releases.publish(key, from, override, warnings, caller());
            afterwards.run();
            return release;
        };
        new PublishDialog(draft.summary(), quality.check(draft.procedure()), caller().administrator(), today, publisher)
                .open();
    }

    private Caller caller() {
        return SignedIn.caller(authentication);
    }
}
