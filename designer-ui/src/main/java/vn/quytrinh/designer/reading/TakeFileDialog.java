package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.FileMerge;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.BoundedUpload;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.FileLimits;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;

/** Shows what a workbook or a DMN document would change in a draft before it is taken in. */
public final class TakeFileDialog extends Dialog {
    private static final int MOST_SHOWN = 300;

    private final LocalWords words;
    private final Div preview = new Div();
    private final Button take;
    private @Nullable Runnable taking;

    private TakeFileDialog(LocalWords words) {
        this.words = words;
        addClassName("take-file");
        setHeaderTitle(words.text("takeFile"));
        setWidth("46rem");
        setMaxWidth("96vw");
        preview.getElement().setAttribute("aria-live", "polite");
        take = new Button(words.text("takeFile.take"), click -> {
            close();
            if (taking != null) {
                taking.run();
            }
        });
        take.setId("take-file");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        getFooter().add(new Button(words.text("cancel"), click -> close()), take);
    }

    /**
     * Asks for a file that goes into a draft that is open.
     *
     * @param draft the draft, which stays as it is
     * @param words the words of the person's language, not null
     * @param taken is given the file when the person takes it
     */
    public static TakeFileDialog upload(Procedure draft, LocalWords words, Consumer<FileMerge> taken) {
        TakeFileDialog dialog = new TakeFileDialog(words);
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileLimits.MAX_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".dmn");
        upload.setDropAllowed(false);
        Button choose = new Button(words.text("takeFile.choose"));
        upload.setUploadButton(choose);
        upload.setUploadHandler(new BoundedUpload(FileLimits.MAX_BYTES, (name, bytes) -> {
            upload.clearFileList();
            dialog.look(() -> FileMerge.of(new InputFile(name, bytes))
                    .ifPresentOrElse(
                            merge -> dialog.show(merge, draft, () -> taken.accept(merge)),
                            () -> dialog.say(words.text("takeFile.other"))));
        }));
        upload.addFileRejectedListener(rejected -> dialog.say(words.text("import.rejected")));
        dialog.add(new Paragraph(words.text("takeFile.help")), upload, dialog.preview);
        return dialog;
    }

    /**
     * Shows what a file would change in the draft it belongs to.
     *
     * @param merge the file, not null
     * @param draft the draft, which stays as it is
     * @param words the words of the person's language, not null
     * @param take runs when the person takes it
     */
    public static TakeFileDialog into(FileMerge merge, Procedure draft, LocalWords words, Runnable take) {
        TakeFileDialog dialog = new TakeFileDialog(words);
        dialog.add(
                new Paragraph(words.text("takeFile.into", merge.name(), String.valueOf(draft.getName()))),
                dialog.preview);
        dialog.look(() -> dialog.show(merge, draft, take));
        return dialog;
    }

    /**
     * Asks to which draft the tables of a file belong, and shows what they would change there.
     *
     * @param merge the file, not null
     * @param drafts the drafts to choose from
     * @param open opens one by its key
     * @param words the words of the person's language, not null
     * @param take is given the key of the chosen draft
     */
    public static TakeFileDialog choose(
            FileMerge merge,
            List<DraftSummary> drafts,
            Function<String, Procedure> open,
            LocalWords words,
            Consumer<String> take) {
        TakeFileDialog dialog = new TakeFileDialog(words);
        ComboBox<DraftSummary> draft = new ComboBox<>(words.text("takeFile.draft"));
        draft.setId("take-file-draft");
        draft.setWidthFull();
        draft.setItems(drafts);
        draft.setItemLabelGenerator(each -> each.code() + " · " + each.name() + " · " + each.key());
        draft.addValueChangeListener(change -> {
            dialog.forget();
            DraftSummary chosen = change.getValue();
            if (chosen != null) {
                dialog.look(() -> dialog.show(merge, open.apply(chosen.key()), () -> take.accept(chosen.key())));
            }
        });
        dialog.add(new Paragraph(words.text("takeFile.tables", merge.name())), draft, dialog.preview);
        return dialog;
    }

    private void look(Runnable read) {
        forget();
        try {
            read.run();
        } catch (RefusedFileException refused) {
            say(words.either(refused.text().vi(), refused.text().en()));
        }
    }

    private void forget() {
        preview.removeAll();
        taking = null;
        take.setEnabled(false);
    }

    private void say(String text) {
        forget();
        Paragraph told = new Paragraph(text);
        told.addClassName("refusal");
        preview.add(told);
    }

    private void show(FileMerge merge, Procedure draft, Runnable run) {
        List<Remark> remarks = merge.preview(draft);
        list("takeFile.doubts", of(remarks, Remark.Level.DOUBT));
        list("takeFile.changes", of(remarks, Remark.Level.NOTE));
        if (remarks.isEmpty()) {
            preview.add(new Paragraph(words.text(merge.hasTablesOnly() ? "takeFile.plain" : "takeFile.same")));
        }
        taking = run;
        take.setEnabled(merge.hasTablesOnly() || !remarks.isEmpty());
    }

    private static List<Remark> of(List<Remark> remarks, Remark.Level level) {
        return remarks.stream().filter(each -> each.level() == level).toList();
    }

    private void list(String key, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("read-doubts");
        remarks.stream()
                .limit(MOST_SHOWN)
                .forEach(remark ->
                        list.add(new ListItem(new Span((remark.place().isEmpty() ? "" : remark.place() + ": ")
                                + words.either(remark.text().vi(), remark.text().en())))));
        preview.add(new H3(words.text(key, remarks.size())), list);
    }
}
