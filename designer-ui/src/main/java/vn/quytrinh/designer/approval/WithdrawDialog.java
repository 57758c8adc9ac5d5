package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.release.ReleaseSummary;

/** Asks why a release is taken back, and says what that does. */
final class WithdrawDialog extends Dialog {
    private static final int LONGEST = 2000;

    WithdrawDialog(ApprovalDesk desk, ReleaseSummary release, String day, Runnable taken) {
        setHeaderTitle(getTranslation("approval.withdraw.one", day));
        setWidth("32rem");
        setMaxWidth("94vw");
        TextArea reason = new TextArea(getTranslation("approval.withdraw.reason"));
        reason.setId("withdraw-reason");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setAutofocus(true);
        reason.setErrorMessage(getTranslation("approval.reason.required"));
        Refusal refusal = new Refusal();
        Button withdraw = new Button(getTranslation("approval.withdraw"), click -> {
            refusal.clear();
            reason.setInvalid(reason.getValue().isBlank());
            if (reason.isInvalid()) {
                return;
            }
            try {
                desk.releases().withdraw(release.id(), reason.getValue().strip(), desk.caller());
                close();
                taken.run();
            } catch (EngineException refused) {
                refusal.show(refused, new LocalWords(this));
            }
        });
        withdraw.setId("withdraw-confirm");
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("approval.withdraw.what")), reason, refusal);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), withdraw);
    }
}
