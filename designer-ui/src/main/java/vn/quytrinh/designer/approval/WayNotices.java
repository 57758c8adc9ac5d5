package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Instant;
import java.util.Optional;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.editing.WorkingCopy;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Way;

/** What somebody has to know before acting: why it came back, what was changed since, and whether another version is shown. */
final class WayNotices extends Div {

    WayNotices(ApprovalDesk desk, ReviewedPage page, Way way, Moments words) {
        addClassName("way-notices");
        Standing standing = way.standing();
        int newest = standing.draft().revision();
        ApprovalStep last = standing.last();
        if (last != null && standing.stage() == Stage.RETURNED) {
            say(words.text(
                    "approval.returned",
                    String.valueOf(last.revision()),
                    last.by(),
                    words.full(last.at()),
                    last.reason() == null ? "–" : last.reason()));
        }
        if (last != null && standing.isOvertaken()) {
            say(words.text("approval.overtaken", String.valueOf(last.revision()), String.valueOf(newest)));
        }
        if (standing.stage().isUnderWay()) {
            desk.copies().changedByOthers(page.key(), desk.caller()).stream()
                    .filter(copy -> copy.changedAt().isAfter(submitted(way)))
                    .findFirst()
                    .ifPresent(copy -> say(changing(copy, newest, words)));
        }
        if (page.revision() != newest) {
            say(words.text("approval.other", String.valueOf(page.revision()), String.valueOf(newest)));
        }
        inForce(way).filter(release -> mayCompare()).ifPresent(release -> add(compare(release, newest, page, words)));
        setVisible(getChildren().findAny().isPresent());
    }

    private static Instant submitted(Way way) {
        return way.approval().steps().stream()
                .filter(step -> step.action() == ApprovalAction.SUBMITTED)
                .reduce((one, later) -> later)
                .map(ApprovalStep::at)
                .orElse(way.standing().draft().savedAt());
    }

    private static String changing(WorkingCopy copy, int newest, Moments words) {
        return words.text("approval.changing", copy.person(), words.full(copy.changedAt()), String.valueOf(newest));
    }

    private void say(String text) {
        add(new Paragraph(text));
    }

    private static Optional<ReleaseSummary> inForce(Way way) {
        return way.standing().release() != null
                ? Optional.empty()
                : way.releases().stream().filter(ReleaseSummary::isOpen).findFirst();
    }

    private static boolean mayCompare() {
        return RouteConfiguration.forApplicationScope().getRoute("compare/key").isPresent();
    }

    private static Anchor compare(ReleaseSummary release, int newest, ReviewedPage page, Moments words) {
        return new Anchor(
                "compare/" + page.key() + "?left=release:" + release.id() + "&right=" + newest,
                words.text("approval.compare", words.day(release.effectiveFrom())));
    }
}
