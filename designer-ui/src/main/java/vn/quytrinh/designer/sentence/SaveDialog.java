package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.procedure.Procedures;

/** Asks what changed before a pack is published; when somebody else has published it meanwhile, leads to what they changed. */
final class SaveDialog extends Dialog {
    private static final String STALE = "PACK_STALE";

    private final SentenceDesk desk;
    private final PackDraft draft;
    private final QualityWords words;
    private final Runnable saved;
    private final Consumer<String> stale;
    private final TextArea note = new TextArea();
    private final Refusal refusal = new Refusal();
    private final Button save;

    /**
     * @param desk where it is published
     * @param draft what is published
     * @param warnings what the officer ought to know before
     * @param words the words of the page
     * @param noted what the person has said already of what changed
     * @param saved opens the newest version anew
     * @param stale is given the note when somebody else has published meanwhile and the person looks at that
     */
    SaveDialog(
            SentenceDesk desk,
            PackDraft draft,
            List<String> warnings,
            QualityWords words,
            String noted,
            Runnable saved,
            Consumer<String> stale) {
        this.desk = desk;
        this.draft = draft;
        this.words = words;
        this.saved = saved;
        this.stale = stale;
        setHeaderTitle(words.text("pack.save.title", draft.pack().getName()));
        setWidth("34rem");
        setMaxWidth("94vw");
        note.setId("pack-note");
        note.setValue(noted);
        note.setLabel(words.text("pack.save.note"));
        note.setMaxLength(Procedures.LONGEST_NOTE);
        note.setWidthFull();
        note.setAutofocus(true);
        var form = Blocks.block("case-form", new Paragraph(words.text("pack.save.help", draft.version() + 1)));
        warnings.forEach(each -> form.add(Blocks.words("case-gap", each)));
        form.add(note, refusal);
        add(form);
        save = new Button(words.text("pack.save"), click -> save());
        save.setId("pack-publish");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private void save() {
        try {
            desk.publish(draft, note.getValue());
            close();
            saved.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
            if (refused.code().equals(STALE)) {
                save.setVisible(false);
                Button open = new Button(words.text("pack.merge"), click -> {
                    close();
                    stale.accept(note.getValue());
                });
                open.setId("pack-merge");
                open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                getFooter().add(open);
            }
        }
    }
}
