package vn.quytrinh.designer.procedures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.editing.FileMerge;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.reading.DraftIntake;
import vn.quytrinh.designer.reading.OpenReading;
import vn.quytrinh.designer.reading.ReadFileDialog;
import vn.quytrinh.designer.reading.ReadingSession;
import vn.quytrinh.designer.reading.ReadingView;
import vn.quytrinh.designer.reading.TakeFileDialog;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.ImportedDraft;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.interchange.reading.AnnexFormat;
import vn.quytrinh.interchange.reading.SourceFiles;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureFormatException;

/** Every draft, to be found, opened or imported. */
@Route("procedures")
@Menu(order = 10, icon = "vaadin:file-tree", title = "procedures")
@PermitAll
@StyleSheet("context://designer/procedures.css")
public final class ProceduresView extends VerticalLayout implements LocaleChangeObserver, HasDynamicTitle {
    private final Procedures procedures;
    private final ProcedureRows rows;
    private final AuthenticationContext authentication;
    private final DraftIntake intake;
    private final ReadingSession reading;
    private final H2 heading = new H2();
    private final TextField search = new TextField();
    private final Button create = new Button(VaadinIcon.PLUS.create(), click -> create());
    private final ProcedureGrid grid = new ProcedureGrid();

    /**
     * Creates the view.
     *
     * @param procedures the drafts, not null
     * @param rows reads the list, not null
     * @param authentication who is signed in, not null
     * @param intake stores what was read from files, not null
     * @param reading the annex that is being read, not null
     */
    public ProceduresView(
            Procedures procedures,
            ProcedureRows rows,
            AuthenticationContext authentication,
            DraftIntake intake,
            ReadingSession reading) {
        this.intake = intake;
        this.reading = reading;
        this.procedures = procedures;
        this.rows = rows;
        this.authentication = authentication;
        addClassName("procedures-view");
        setSizeFull();
        search.setId("procedures-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        create.setId("new-procedure");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setVisible(SignedIn.mayEdit(authentication));
        Div bar = new Div(heading, search, new ImportButton(this::take), create);
        bar.addClassName("procedures-bar");
        add(bar, grid);
        setFlexGrow(1, grid);
        show();
    }

    private void show() {
        grid.show(rows, ShelfQuestion.ALL.withWords(search.getValue()), SignedIn.caller(authentication));
    }

    private void create() {
        Predicate<String> taken =
                key -> procedures.list().stream().anyMatch(draft -> draft.key().equals(key));
        new NewProcedureDialog(this::getTranslation, taken, this::begin).open();
    }

    private void begin(NewProcedure wanted) {
        DraftSummary draft = procedures
                .importModel(wanted.model(), SignedIn.caller(authentication))
                .summary();
        getUI().ifPresent(ui -> ui.navigate("procedures/" + draft.key()));
    }

    private void take(String name, byte[] document) {
        try {
            if (!InputFile.extension(name).equals("json")) {
                read(new InputFile(name, document));
                return;
            }
            ImportedDraft draft = procedures.importJson(document, SignedIn.caller(authentication));
            show();
            ImportReport.say(
                    getUI().orElseThrow(),
                    getTranslation(
                            "import.done",
                            draft.summary().code(),
                            draft.summary().name(),
                            draft.summary().revision(),
                            draft.findings().size()));
        } catch (ProcedureFormatException faulty) {
            new ImportReport(faulty.faults()).open();
        } catch (RefusedFileException refused) {
            ImportReport.say(
                    getUI().orElseThrow(),
                    new LocalWords(this)
                            .either(refused.text().vi(), refused.text().en()));
        } catch (EngineException refused) {
            boolean vietnamese = Language.of(getLocale()) == Language.VIETNAMESE;
            ImportReport.say(getUI().orElseThrow(), vietnamese ? refused.vietnamese() : refused.english());
        }
    }

    /** An annex is read beside its source; a file that has no cells is told in a dialog. */
    private void read(InputFile file) {
        if (Formats.shipped().reader(file) instanceof AnnexFormat) {
            reading.begin(new OpenReading(new SourceFiles(LibreOffice.ofMachine()).open(file)));
            getUI().ifPresent(ui -> ui.navigate(ReadingView.class));
            return;
        }
        FileMerge merge = FileMerge.of(file).orElse(null);
        if (merge != null && merge.hasTablesOnly()) {
            TakeFileDialog.choose(
                            merge,
                            procedures.list(),
                            key -> procedures.open(key).procedure(),
                            new LocalWords(this),
                            key -> merge(merge, procedures.open(key)))
                    .open();
            return;
        }
        FileContent content = Formats.shipped().read(file);
        Optional<OpenDraft> draft = merge == null
                ? Optional.empty()
                : intake.draftOf(content.procedures().getFirst()).map(found -> procedures.open(found.getId()));
        if (merge != null && draft.isPresent()) {
            OpenDraft target = draft.get();
            TakeFileDialog.into(merge, target.procedure(), new LocalWords(this), () -> merge(merge, target))
                    .open();
            return;
        }
        new ReadFileDialog(content, intake::draftOf, new LocalWords(this), this::store).open();
    }

    /** Saves a file's content in its draft as one revision. */
    private void merge(FileMerge merge, OpenDraft draft) {
        try {
            merge.into(draft.procedure());
            DraftSummary saved =
                    procedures.save(draft.procedure(), draft.summary().revision(), SignedIn.caller(authentication));
            show();
            ImportReport.say(getUI().orElseThrow(), getTranslation("takeFile.done", saved.name(), saved.revision()));
        } catch (EngineException refused) {
            ImportReport.say(
                    getUI().orElseThrow(), new LocalWords(this).either(refused.vietnamese(), refused.english()));
        }
    }

    private void store(List<Procedure> chosen) {
        intake.store(chosen, SignedIn.caller(authentication));
        show();
        ImportReport.say(getUI().orElseThrow(), getTranslation("read.done", String.valueOf(chosen.size())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("procedures"));
        create.setText(getTranslation("procedures.new"));
        search.setPlaceholder(getTranslation("procedures.search"));
        search.setAriaLabel(getTranslation("procedures.search"));
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("procedures") + " · Quy Trình";
    }
}
