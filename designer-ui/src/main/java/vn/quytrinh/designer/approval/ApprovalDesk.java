package vn.quytrinh.designer.approval;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.publication.PublishDialogs;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;

/**
 * What the pieces about approval work with.
 *
 * @param standings where procedures stand, not null
 * @param approvals takes the steps, not null
 * @param releases the releases, not null
 * @param copies who is changing a procedure, not null
 * @param quality says what stands against a draft, not null
 * @param publications opens the dialog of a publication, not null
 * @param clock tells the time, not null
 * @param person who is signed in, not null
 */
@Component
public record ApprovalDesk(
        Standings standings,
        Approvals approvals,
        Releases releases,
        WorkingCopies copies,
        Quality quality,
        PublishDialogs publications,
        InstantSource clock,
        AuthenticationContext person) {

    Caller caller() {
        return SignedIn.caller(person);
    }

    /**
     * Returns the address at which somebody acts on a procedure: for those to whom its page opens to be changed, that of the very
     * version that is under way.
     *
     * @param standing where the procedure stands, not null
     * @param caller who acts, not null
     */
    public static String address(Standing standing, Caller caller) {
        boolean readOnly = standing.stage().isUnderWay() && caller.has(Role.ANALYST, Role.ADMIN);
        String key = standing.draft().key();
        return readOnly ? address(key, standing.draft().revision()) : "procedures/" + key + "?panel=approval";
    }

    /** Returns the address of a version, to be looked at and acted on. */
    static String address(String key, int revision) {
        return "procedures/" + key + "?version=" + revision + "&panel=approval";
    }
}
