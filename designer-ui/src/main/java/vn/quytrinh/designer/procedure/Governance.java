package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.approval.ApprovalChip;
import vn.quytrinh.designer.approval.ApprovalDesk;
import vn.quytrinh.designer.approval.ReviewedPage;
import vn.quytrinh.designer.share.ShareDesk;
import vn.quytrinh.designer.share.ShareDialog;

/** What is done with the procedure of a page beside changing it: bringing it to publication, and showing it to others. */
final class Governance implements ReviewedPage {
    private final ProcedureView view;
    private final ApprovalDesk approvals;
    private final ShareDesk shares;
    private @Nullable ApprovalChip chip;

    Governance(ProcedureView view, ApprovalDesk approvals, ShareDesk shares) {
        this.view = view;
        this.approvals = approvals;
        this.shares = shares;
    }

    /** Returns a chip for a header that is made anew. */
    Component chip() {
        chip = new ApprovalChip(approvals, this);
        return chip;
    }

    void openApproval() {
        if (chip != null) {
            chip.open();
        }
    }

    /** Looks where the procedure stands now. */
    void refresh() {
        if (chip != null && chip.isAttached()) {
            chip.refresh();
        }
    }

    void share() {
        view.guarded(() -> new ShareDialog(shares, key(), revision()).open());
    }

    @Override
    public String key() {
        return view.bench().key();
    }

    @Override
    public int revision() {
        return view.bench().revision();
    }

    @Override
    public boolean isEditable() {
        return view.bench().isEditable();
    }

    @Override
    public void versionFirst(String why, Runnable then) {
        view.versions(why, then);
    }
}
