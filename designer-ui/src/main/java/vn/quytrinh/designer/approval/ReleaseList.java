package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.engine.release.ReleaseState;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.standing.Way;
import vn.quytrinh.handling.event.VietnamTime;

/** The releases of a procedure with what has become of them; an approver can take one back. */
final class ReleaseList extends UnorderedList {
    private final ApprovalDesk desk;
    private final Moments words;
    private final boolean mayWithdraw;

    ReleaseList(ApprovalDesk desk, Way way, Moments words, Runnable taken) {
        this.desk = desk;
        this.words = words;
        this.mayWithdraw = desk.caller().has(Role.APPROVER, Role.ADMIN)
                && ProcedureAgency.isWithin(way.standing().agency(), desk.caller());
        addClassName("release-list");
        way.releases().forEach(release -> add(item(release, taken)));
    }

    private ListItem item(ReleaseSummary release, Runnable taken) {
        ListItem item = new ListItem(
                Blocks.words("way-action", words.text("approval.release", words.day(release.effectiveFrom()))),
                Blocks.words("quiet", words.text("approval.release." + state(release), release.publishedBy())));
        if (release.withdrawal() != null) {
            Paragraph why = new Paragraph(
                    release.withdrawal().by() + ": " + release.withdrawal().reason());
            why.addClassName("way-said");
            item.add(why);
        } else if (mayWithdraw) {
            Button withdraw = new Button(
                    words.text("approval.withdraw"),
                    click -> new WithdrawDialog(desk, release, words.day(release.effectiveFrom()), taken).open());
            withdraw.addClassName("release-withdraw");
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            withdraw.setAriaLabel(words.text("approval.withdraw.one", words.day(release.effectiveFrom())));
            item.add(withdraw);
        }
        return item;
    }

    private String state(ReleaseSummary release) {
        boolean ahead = release.effectiveFrom()
                .isAfter(desk.clock().instant().atOffset(VietnamTime.OFFSET).toLocalDate());
        return release.state() == ReleaseState.ACTIVE && ahead
                ? "AHEAD"
                : release.state().name();
    }
}
