package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.BoundedUpload;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Procedure;

/** Takes the decision tables of a DMN document or a workbook into the procedure, as one change. */
final class TableImport extends Upload {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final TableDesk desk;
    private final LocalWords words;
    private final Consumer<String> taken;

    /**
     * @param taken is told the id of the last table that was taken
     */
    TableImport(TableDesk desk, LocalWords words, Consumer<String> taken) {
        this.desk = desk;
        this.words = words;
        this.taken = taken;
        addClassName("table-import");
        Button button = new Button(words.text("tables.import"), VaadinIcon.UPLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        setUploadButton(button);
        setMaxFiles(1);
        setMaxFileSize(MOST_BYTES);
        setAcceptedFileExtensions(".dmn", ".xlsx");
        setDropAllowed(false);
        setUploadHandler(new BoundedUpload(MOST_BYTES, (name, bytes) -> {
            take(name, bytes);
            clearFileList();
        }));
    }

    void take(String name, byte[] bytes) {
        try {
            FileContent content = Formats.shipped().read(new InputFile(name, bytes));
            List<Procedure> read = content.procedures().stream()
                    .filter(procedure -> !procedure.getTables().isEmpty())
                    .toList();
            if (read.isEmpty()) {
                say(words.text("tables.import.none", name));
                return;
            }
            read.forEach(procedure -> desk.changeTables(tables -> tables.take(procedure)));
            List<DecisionTable> all = desk.procedure().getTables();
            taken.accept(all.get(all.size() - 1).getId());
            String doubts = content.remarks().stream()
                    .filter(remark -> remark.level() == Remark.Level.DOUBT)
                    .map(remark ->
                            words.either(remark.text().vi(), remark.text().en()))
                    .limit(12)
                    .collect(Collectors.joining("\n"));
            if (!doubts.isEmpty()) {
                say(doubts);
            }
        } catch (RefusedFileException refused) {
            say(words.either(refused.text().vi(), refused.text().en()));
        }
    }

    private void say(String what) {
        ConfirmDialog told = new ConfirmDialog();
        told.setHeader(words.text("tables.import"));
        told.setText(what);
        told.setConfirmText(words.text("close"));
        told.open();
    }
}
