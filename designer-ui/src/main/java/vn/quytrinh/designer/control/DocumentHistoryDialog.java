package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.control.ControlledDocument;
import vn.quytrinh.engine.control.DocumentFields;
import vn.quytrinh.engine.control.RegisterStore;
import vn.quytrinh.handling.event.VietnamTime;

/** What the register has said of a document, version by version, and the reviews that were done. */
final class DocumentHistoryDialog extends Dialog {

    DocumentHistoryDialog(ControlledDocument document, ControlDesk desk, QualityWords words) {
        setHeaderTitle(words.text("documents.history") + ": " + document.title());
        setWidth("40rem");
        setMaxWidth("94vw");
        Div list = Blocks.block("pack-versions");
        List<RegisterStore.Entry> versions = desk.register()
                .history(document.agency(), document.id(), desk.quality().caller());
        versions.forEach(each -> list.add(line(
                words.text("pack.version", each.version()),
                when(each.savedAt(), words) + " · " + each.savedBy(),
                said(each.fields(), words))));
        desk.reviews().done(document.agency(), desk.quality().caller()).stream()
                .filter(each -> each.document().equals(document.id()))
                .forEach(each -> list.add(line(
                        words.text("reviews.done"),
                        when(each.recordedAt(), words) + " · " + each.by(),
                        each.note() + (each.reasons().isEmpty() ? "" : "\n" + each.reasons()))));
        if (list.getElement().getChildCount() == 0) {
            list.add(Blocks.words("quiet", words.text("documents.history.none")));
        }
        add(list);
        getFooter().add(new Button(words.text("help.close"), click -> close()));
    }

    private static Div line(String what, String who, String said) {
        return Blocks.block(
                "pack-version",
                Blocks.words("rule-id", what),
                Blocks.words("quiet", who),
                Blocks.words("pack-note", said));
    }

    private static String when(Instant at, QualityWords words) {
        return words.dayAndTime(at.atOffset(VietnamTime.OFFSET).toLocalDateTime());
    }

    private static String said(DocumentFields fields, QualityWords words) {
        StringBuilder said = new StringBuilder();
        add(said, "", (fields.code() + " " + fields.title()).strip());
        add(said, words.text("documents.revision"), fields.revision());
        add(said, words.text("documents.approver"), fields.approver());
        add(said, words.text("documents.distribution"), String.join(", ", fields.distribution()));
        add(said, words.text("documents.retention"), fields.retention());
        add(said, words.text("documents.supersedes"), fields.supersedes());
        add(said, words.text("documents.review"), fields.nextReview() == null ? "" : words.day(fields.nextReview()));
        return said.toString().strip();
    }

    private static void add(StringBuilder said, String label, String value) {
        if (!value.isEmpty()) {
            said.append(label.isEmpty() ? "" : label + ": ").append(value).append('\n');
        }
    }
}
