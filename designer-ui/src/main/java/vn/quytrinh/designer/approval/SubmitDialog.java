package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.publication.FindingList;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.QualityVerdict;

/** Puts the newest version forward: shows what stands against it, asks the reasons that are needed and a word for the reviewers. */
@StyleSheet("context://designer/publication.css")
final class SubmitDialog extends Dialog {
    private static final int LONGEST = 2000;

    private final ApprovalDesk desk;
    private final DraftSummary draft;
    private final FindingList findings;
    private final TextArea note = new TextArea();
    private final Refusal refusal = new Refusal();

    SubmitDialog(ApprovalDesk desk, String key, Runnable taken) {
        this.desk = desk;
        this.draft = desk.standings().way(key).standing().draft();
        QualityVerdict verdict = desk.quality().check(key);
        this.findings = new FindingList(verdict);
        addClassName("submit-dialog");
        setHeaderTitle(getTranslation("approval.submit.title"));
        setWidth("46rem");
        setMaxWidth("94vw");
        note.setId("submit-note");
        note.setLabel(getTranslation("approval.submit.note"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        add(Blocks.block(
                "publish-content",
                new Paragraph(getTranslation("approval.submit.version", draft.name(), draft.revision())),
                findings,
                note,
                refusal));
        if (verdict.isBlocked()) {
            add(new Paragraph(getTranslation("approval.submit.blocked")));
        }
        Button submit = new Button(getTranslation("approval.move.SUBMIT"), click -> submit(taken));
        submit.setId("submit-confirm");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setEnabled(!verdict.isBlocked());
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), submit);
    }

    private void submit(Runnable taken) {
        refusal.clear();
        if (!findings.isComplete()) {
            return;
        }
        try {
            String said = note.getValue().isBlank() ? null : note.getValue().strip();
            desk.approvals().submit(draft.key(), draft.revision(), said, findings.reasons(), desk.caller());
            close();
            taken.run();
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
        }
    }
}
