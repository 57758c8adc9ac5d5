package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.control.ControlledDocument;
import vn.quytrinh.engine.control.DocumentFields;
import vn.quytrinh.engine.control.DocumentKind;

/** Asks for what the register says of a document; what the model of a procedure says is edited there. */
final class DocumentDialog extends Dialog {
    private final String agency;
    private final @Nullable ControlledDocument document;
    private final ControlDesk desk;
    private final Runnable saved;
    private final QualityWords words;
    private final Select<DocumentKind> kind = new Select<>();
    private final TextField code;
    private final TextField title;
    private final TextField revision;
    private final TextField author;
    private final TextField reviewer;
    private final TextField approver;
    private final TextArea distribution;
    private final TextField retention;
    private final LocalDateField effectiveFrom = new LocalDateField("documents.effective");
    private final TextField supersedes;
    private final LocalDateField nextReview = new LocalDateField("documents.review");
    private final Refusal refusal = new Refusal();

    /**
     * @param agency whose document a new one is
     * @param document the document, null for a new one
     * @param desk where it is saved
     * @param words the words of the page
     * @param saved is told when it was saved
     */
    DocumentDialog(
            String agency,
            @Nullable ControlledDocument document,
            ControlDesk desk,
            QualityWords words,
            Runnable saved) {
        this.agency = document == null ? agency : document.agency();
        this.document = document;
        this.desk = desk;
        this.saved = saved;
        this.words = words;
        DocumentFields fields = document == null
                ? new DocumentFields(DocumentKind.POLICY, "", "", "", "", "", "", List.of(), "", null, "", null)
                : document.fields();
        setHeaderTitle(document == null ? words.text("documents.add") : document.title());
        setWidth("44rem");
        setMaxWidth("94vw");
        kind.setLabel(words.text("documents.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(each -> words.text("documents.kind." + each));
        kind.setValue(fields.kind());
        code = text("documents.code", fields.code());
        title = text("documents.title", fields.title());
        revision = text("documents.revision", fields.revision());
        author = text("documents.author", fields.author());
        reviewer = text("documents.reviewer", fields.reviewer());
        approver = text("documents.approver", fields.approver());
        supersedes = text("documents.supersedes", fields.supersedes());
        retention = text("documents.retention", fields.retention());
        retention.setAllowedCharPattern("[0-9]");
        distribution = new TextArea(words.text("documents.distribution"));
        distribution.setId("document-distribution");
        distribution.setHelperText(words.text("documents.distribution.help"));
        distribution.setValue(String.join("\n", fields.distribution()));
        effectiveFrom.setValue(fields.effectiveFrom());
        effectiveFrom.setClearButtonVisible(true);
        nextReview.setId("document-review");
        nextReview.setValue(fields.nextReview());
        nextReview.setClearButtonVisible(true);
        code.setId("document-code");
        title.setId("document-title");
        add(form());
        Button save = new Button(words.text("quality.save"), click -> save());
        save.setId("document-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private Div form() {
        Div form = Blocks.block("case-form");
        if (isProcedure()) {
            form.add(new Paragraph(words.text("documents.ofModel")));
            form.add(new Anchor("procedures/" + document.id(), words.text("documents.openModel")));
            if (document.sheet() != null
                    && document.sheet().control().retention().isEmpty()) {
                form.add(retention);
            }
        } else {
            form.add(Blocks.block(
                    "document-fields",
                    kind,
                    code,
                    title,
                    revision,
                    author,
                    reviewer,
                    approver,
                    retention,
                    effectiveFrom));
        }
        form.add(distribution, Blocks.block("document-fields", supersedes, nextReview), refusal);
        return form;
    }

    private boolean isProcedure() {
        return document != null && document.sheet() != null;
    }

    private TextField text(String label, String value) {
        TextField field = new TextField(words.text(label));
        field.setValue(value);
        return field;
    }

    private void save() {
        DocumentFields fields = new DocumentFields(
                kind.getValue(),
                code.getValue().strip(),
                title.getValue().strip(),
                revision.getValue().strip(),
                author.getValue().strip(),
                reviewer.getValue().strip(),
                approver.getValue().strip(),
                Arrays.stream(distribution.getValue().split("\n"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                retention.getValue().strip(),
                effectiveFrom.getValue(),
                supersedes.getValue().strip(),
                nextReview.getValue());
        try {
            desk.register()
                    .save(
                            agency,
                            document == null ? "" : document.id(),
                            fields,
                            document == null ? 0 : document.version(),
                            desk.quality().caller());
            close();
            saved.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
