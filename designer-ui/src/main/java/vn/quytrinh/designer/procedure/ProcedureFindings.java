package vn.quytrinh.designer.procedure;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.SettingAside;
import vn.quytrinh.handling.event.VietnamTime;

/** Repairs and sets aside what the rules found in the procedure of a page. */
final class ProcedureFindings implements FindingActions {
    private final ProcedureView view;
    private final Quality quality;
    private final SettingAside aside;
    private final InstantSource clock;
    private final AuthenticationContext person;

    ProcedureFindings(
            ProcedureView view,
            Quality quality,
            SettingAside aside,
            InstantSource clock,
            AuthenticationContext person) {
        this.view = view;
        this.quality = quality;
        this.aside = aside;
        this.clock = clock;
        this.person = person;
    }

    @Override
    public boolean maySetAside() {
        return SignedIn.mayKeepQuality(person) && view.isOwn();
    }

    @Override
    public void repair(QuickFix fix) {
        boolean small = fix.kind() == QuickFix.Kind.ADD_FORM || fix.kind() == QuickFix.Kind.SET_UNIT;
        if (small) {
            carryOut(fix);
        } else {
            RepairPreview preview = RepairPreview.of(view.bench().procedure(), fix, quality::check, view);
            new RepairDialog(fix, preview, () -> carryOut(fix)).open();
        }
    }

    private void carryOut(QuickFix fix) {
        Workbench bench = view.bench();
        bench.change(editor -> {
            editor.repair(fix);
            Questions.done(view.getTranslation("findings.fixed", Words.of(fix.text())));
        });
        bench.stepOf(fix.element()).ifPresent(bench::select);
    }

    @Override
    public void setAside(Finding finding) {
        whenSaved(() -> {
            new SetAsideDialog(finding, today(), request -> {
                        aside.setAside(key(), revision(), request, SignedIn.caller(person));
                        view.reopen();
                    })
                    .open();
        });
    }

    @Override
    public void takeBack(String suppression) {
        whenSaved(() -> {
            view.guarded(() -> {
                aside.takeBack(key(), suppression, revision(), SignedIn.caller(person));
                view.reopen();
            });
        });
    }

    /** What is set aside stands in a version: what was changed meanwhile becomes one first. */
    private void whenSaved(Runnable then) {
        view.versions(view.getTranslation("collab.version.aside"), then);
    }

    /** Returns today's date in Vietnam. */
    LocalDate today() {
        return clock.instant().atOffset(VietnamTime.OFFSET).toLocalDate();
    }

    private String key() {
        return view.bench().key();
    }

    private int revision() {
        return view.bench().revision();
    }
}
