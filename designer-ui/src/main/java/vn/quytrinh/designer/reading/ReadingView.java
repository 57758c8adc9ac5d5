package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.procedures.ProceduresView;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.model.process.Procedure;

/** The reading of an annex beside its source. Nothing is stored before the person takes it in. */
@Route("reading")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/procedures.css")
@StyleSheet("context://designer/reading.css")
public final class ReadingView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final ReadingSession session;
    private final DraftIntake intake;
    private final AuthenticationContext person;
    private final Refusal refusal = new Refusal();
    private @Nullable ReadingDesk desk;

    /**
     * Creates the page.
     *
     * @param session the file that is being read, not null
     * @param intake stores what is taken in, not null
     * @param person who is signed in, not null
     */
    public ReadingView(ReadingSession session, DraftIntake intake, AuthenticationContext person) {
        this.session = session;
        this.intake = intake;
        this.person = person;
        addClassName("reading-view");
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Optional.ofNullable(findAncestor(AppLayout.class)).ifPresent(layout -> layout.setDrawerOpened(false));
    }

    /** Another file may have been opened since. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    private void show() {
        removeAll();
        session.open().ifPresentOrElse(this::show, this::showNothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading") + " · Quy Trình";
    }

    private void showNothing() {
        add(
                new H2(getTranslation("reading")),
                new Paragraph(getTranslation("reading.nothing")),
                new Anchor("", getTranslation("reading.to.procedures")));
    }

    private void show(OpenReading open) {
        ReadingDesk shown = new ReadingDesk(open);
        desk = shown;
        ReadingHeader header =
                new ReadingHeader(shown, SignedIn.mayEdit(person), this::undo, this::takeIn, this::leave);
        Div side = new Div(new CellEditor(shown), new DoubtList(shown), new DraftPane(shown));
        side.addClassName("reading-side");
        AnnexList annexes = new AnnexList(shown, header::show);
        Div body = new Div(annexes, new SourcePane(shown), side);
        body.addClassName("reading-body");
        add(header, refusal, body);
    }

    private void undo() {
        if (desk != null) {
            desk.undo();
        }
    }

    private void takeIn() {
        session.open().ifPresent(open -> {
            List<Procedure> taken = open.taken();
            FileContent content = new FileContent(taken, open.remarks());
            new ReadFileDialog(content, intake::draftOf, new LocalWords(this), this::store).open();
        });
    }

    private void store(List<Procedure> chosen) {
        try {
            intake.store(chosen, SignedIn.caller(person));
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
            return;
        }
        leave();
    }

    private void leave() {
        session.end();
        getUI().ifPresent(ui -> ui.navigate(ProceduresView.class));
    }
}
