package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import vn.quytrinh.designer.collaboration.PresenceAvatars;
import vn.quytrinh.designer.collaboration.SaveStatus;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.reading.TakeFileDialog;
import vn.quytrinh.rulebase.Text;

/** Names the procedure and its draft, and holds what can be done with the whole of it. */
final class ProcedureHeader extends Composite<Header> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final Optional<SaveStatus> status;
    private final H2 name = new H2();
    private final Span facts = new Span();
    private final Span unsaved = new Span();
    private final Button undo = new Button(VaadinIcon.ROTATE_LEFT.create());
    private final Button redo = new Button(VaadinIcon.ROTATE_RIGHT.create());
    private final Button create = new Button();
    private final Button versions = new Button(VaadinIcon.CLOCK.create());
    private final Button compare = new Button(VaadinIcon.SPLIT_H.create());
    private final Button download = new Button(VaadinIcon.DOWNLOAD_ALT.create());
    private final Button takeFile = new Button(VaadinIcon.UPLOAD_ALT.create());
    private final Button share = new Button(VaadinIcon.SHARE.create());
    private final Button tables = new Button();
    private final Button trial = new Button();
    private final Button publish = new Button();

    ProcedureHeader(Workbench workbench, Commands commands, Territories territories, PresenceAvatars others) {
        this.workbench = workbench;
        getContent().addClassName("procedure-header");
        facts.addClassName("procedure-facts");
        unsaved.addClassName("procedure-unsaved");
        Div state = new Div(commands.approval(), facts, unsaved);
        status = workbench.autosave().map(saving -> new SaveStatus(saving, this::show));
        status.ifPresent(state::add);
        Div about = new Div(name, state);
        about.addClassName("procedure-about");
        getContent().add(about, others, new TerritoryField(workbench, territories));
        undo.setId("undo");
        redo.setId("redo");
        create.setId("create-version");
        versions.setId("versions");
        tables.setId("tables");
        tables.addClickListener(click -> commands.openTables());
        trial.setId("trial");
        publish.setId("publish");
        undo.addClickListener(click -> commands.undo());
        redo.addClickListener(click -> commands.redo());
        create.addClickListener(click -> commands.createVersion());
        versions.addClickListener(click -> commands.versions());
        versions.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        compare.setId("compare");
        compare.addClickListener(click -> commands.compare());
        compare.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        trial.addClickListener(click -> commands.tryOut());
        publish.addClickListener(click -> commands.publish());
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        redo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setVisible(commands.mayPublish());
        if (workbench.isEditable()) {
            takeFile.setId("take-file-open");
            takeFile.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            takeFile.addClickListener(click -> TakeFileDialog.upload(
                            workbench.procedure(),
                            new LocalWords(this),
                            file -> workbench.change(editor -> editor.take(file)))
                    .open());
            getContent().add(undo, redo, create, takeFile);
        }
        download.setId("download");
        download.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        download.addClickListener(click -> new DownloadDialog(workbench.procedure(), this::getTranslation).open());
        share.setId("share");
        share.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        share.setVisible(commands.mayShare());
        share.addClickListener(click -> commands.share());
        getContent().add(versions, compare, download, share, tables, trial, publish);
        workbench.onChange(this::show);
        workbench.onVerdict(() -> status.ifPresent(SaveStatus::show));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        create.setText(getTranslation("collab.version.create"));
        create.setTooltipText(getTranslation("collab.version.create.tooltip"));
        versions.setAriaLabel(getTranslation("collab.versions"));
        versions.setTooltipText(getTranslation("collab.versions"));
        compare.setAriaLabel(getTranslation("compare.open"));
        compare.setTooltipText(getTranslation("compare.open"));
        tables.setText(getTranslation("tables"));
        trial.setText(getTranslation("procedure.trial"));
        publish.setText(getTranslation("procedure.publish"));
        download.setAriaLabel(getTranslation("download"));
        download.setTooltipText(getTranslation("download"));
        share.setAriaLabel(getTranslation("share"));
        share.setTooltipText(getTranslation("share"));
        takeFile.setAriaLabel(getTranslation("takeFile"));
        takeFile.setTooltipText(getTranslation("takeFile"));
        undo.setAriaLabel(getTranslation("procedure.undo"));
        redo.setAriaLabel(getTranslation("procedure.redo"));
        show();
    }

    private void show() {
        name.setText(Words.orEmpty(workbench.procedure().getName()));
        name.setTitle(name.getText());
        facts.setText(getTranslation(
                "procedure.facts",
                Words.orEmpty(workbench.procedure().getCode()),
                String.valueOf(workbench.revision())));
        boolean changed = workbench.isChanged();
        unsaved.setText(getTranslation(
                workbench.isOld()
                        ? "collab.old"
                        : workbench.isEditable() ? "collab.version.due" : "procedure.readOnly"));
        unsaved.setVisible(changed || !workbench.isEditable());
        unsaved.setClassName("dirty", changed);
        create.setEnabled(changed);
        status.ifPresent(SaveStatus::show);
        tell(undo, "procedure.undo", workbench.editor().undoLabel());
        tell(redo, "procedure.redo", workbench.editor().redoLabel());
    }

    private void tell(Button button, String key, Optional<Text> what) {
        button.setEnabled(what.isPresent());
        button.setTooltipText(getTranslation(key + ".tooltip")
                + what.map(text -> ": " + Words.of(text)).orElse(""));
    }
}
