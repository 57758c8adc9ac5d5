package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.control.DueReview;
import vn.quytrinh.engine.procedure.Procedures;

/** Asks what came of a review and records it. */
final class MarkReviewedDialog extends Dialog {
    private final DueReview review;
    private final ControlDesk desk;
    private final QualityWords words;
    private final Runnable marked;
    private final TextArea note = new TextArea();
    private final Refusal refusal = new Refusal();

    MarkReviewedDialog(DueReview review, ControlDesk desk, QualityWords words, Runnable marked) {
        this.review = review;
        this.desk = desk;
        this.words = words;
        this.marked = marked;
        setHeaderTitle(words.text("reviews.mark") + ": " + review.document().title());
        setWidth("34rem");
        setMaxWidth("94vw");
        note.setId("review-note");
        note.setLabel(words.text("reviews.mark.note"));
        note.setHelperText(words.text("reviews.mark.note.help"));
        note.setMaxLength(Procedures.LONGEST_NOTE);
        note.setRequired(true);
        note.setAutofocus(true);
        Button save = new Button(words.text("reviews.mark.save"), click -> save());
        save.setId("review-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.block("case-form", note, refusal));
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private void save() {
        try {
            desk.reviews()
                    .mark(
                            review.document(),
                            review.reasons(),
                            note.getValue(),
                            desk.quality().caller());
            close();
            marked.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
