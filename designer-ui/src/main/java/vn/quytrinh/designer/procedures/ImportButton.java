package vn.quytrinh.designer.procedures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.BiConsumer;
import vn.quytrinh.designer.pieces.BoundedUpload;
import vn.quytrinh.interchange.format.Formats;

/** Takes a file from the person's machine. */
final class ImportButton extends Upload implements LocaleChangeObserver {
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final Button button = new Button(VaadinIcon.UPLOAD_ALT.create());

    /**
     * Creates the button.
     *
     * @param taker is given the file's name and bytes, with the session locked
     */
    ImportButton(BiConsumer<String, byte[]> taker) {
        addClassName("import-button");
        setMaxFiles(1);
        setMaxFileSize(MOST_BYTES);
        setAcceptedFileExtensions(
                Formats.shipped().readable().stream().map(each -> "." + each).toArray(String[]::new));
        setDropAllowed(false);
        setUploadButton(button);
        setUploadHandler(new BoundedUpload(MOST_BYTES, (name, bytes) -> {
            taker.accept(name, bytes);
            clearFileList();
        }));
        addFileRejectedListener(rejected -> ImportReport.say(UI.getCurrent(), getTranslation("import.rejected")));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        button.setText(getTranslation("import"));
        button.setTooltipText(getTranslation("import.help"));
    }
}
