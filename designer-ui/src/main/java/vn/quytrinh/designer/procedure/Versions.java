package vn.quytrinh.designer.procedure;

import java.util.Optional;
import java.util.function.Consumer;
import vn.quytrinh.designer.collaboration.Collaboration;
import vn.quytrinh.designer.collaboration.CreateVersionDialog;
import vn.quytrinh.designer.collaboration.NewerVersionDialog;
import vn.quytrinh.designer.collaboration.VersionsDialog;
import vn.quytrinh.designer.comparison.Compared;
import vn.quytrinh.designer.comparison.ComparedWords;
import vn.quytrinh.designer.merging.MergeDialog;
import vn.quytrinh.designer.merging.Merging;
import vn.quytrinh.designer.merging.OtherDraft;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.rulebase.Text;

/** Makes, lists and restores the versions of the procedure of a page. */
final class Versions {
    private final Collaboration collaboration;
    private final Merging merging;
    private final ProcedureView view;

    Versions(Collaboration collaboration, Merging merging, ProcedureView view) {
        this.collaboration = collaboration;
        this.merging = merging;
        this.view = view;
    }

    /**
     * Asks what changed and makes a version; does nothing where there is nothing new.
     *
     * @param why why a version is needed first, empty for because the person asks
     * @param then runs once there is a version of everything
     */
    void create(String why, Runnable then) {
        Workbench bench = view.bench();
        if (!bench.isChanged()) {
            then.run();
            return;
        }
        var done = bench.editor().sinceSave().stream().map(Words::of).toList();
        new CreateVersionDialog(why, done, note -> make(note, bench.revision(), then)).open();
    }

    private void make(String note, int upon, Runnable then) {
        try {
            int revision = view.bench().version(upon, note);
            Questions.done(view.getTranslation("collab.version.created", revision));
            view.together().hear();
            then.run();
        } catch (EngineException refused) {
            if (refused.code().equals("DRAFT_STALE")) {
                differences(note, then);
            } else {
                Questions.refused(Words.of(new Text(refused.vietnamese(), refused.english())));
            }
        }
    }

    /** Shows how the person's work differs from the newest version, and asks which shall be the newest. */
    void differences(String note, Runnable then) {
        OpenDraft theirs = collaboration.procedures().open(view.bench().key());
        new NewerVersionDialog(
                        theirs,
                        view.bench().procedure(),
                        collaboration.clock().instant(),
                        () -> make(note, theirs.summary().revision(), then),
                        () -> merge(theirs, then),
                        () -> take(theirs))
                .open();
    }

    /** Brings the newest version and the work together; what comes of it is the next version. */
    private void merge(OpenDraft theirs, Runnable then) {
        int revision = theirs.summary().revision();
        String title = view.getTranslation("compare.version", String.valueOf(revision)) + " · "
                + theirs.summary().savedBy();
        OtherDraft other = merging.newer(title, theirs.procedure(), view.bench().revision(), view.caller());
        merge(other, new Text("Hợp nhất với phiên bản " + revision, "Merge with version " + revision), done -> {
            make(Words.of(done), revision, then);
        });
    }

    /**
     * Brings any version into the work.
     *
     * @param key the procedure of the version
     * @param name how an address names the version
     */
    void merge(String key, String name) {
        if (view.bench().isEditable()) {
            view.guarded(() -> {
                Compared other = merging.find(key, name);
                String title = new ComparedWords(view).title(other)
                        + (key.equals(view.bench().key()) ? "" : " · " + key);
                merge(
                        merging.other(view.bench().key(), other, title, view.caller()),
                        new Text("Hợp nhất với " + title, "Merge with " + title),
                        done -> {});
            });
        }
    }

    private void merge(OtherDraft other, Text title, Consumer<Text> done) {
        new MergeDialog(view.bench().procedure(), other, merging::findings, result -> {
                    view.bench().change(editor -> editor.replace(title, result.procedure()));
                    result.reminders()
                            .forEach(reminder -> view.bench().discussion().begin(reminder.subject(), reminder.text()));
                    done.accept(title);
                })
                .open();
    }

    private void take(OpenDraft version) {
        int revision = version.summary().revision();
        Text title = new Text("Lấy phiên bản " + revision, "Take version " + revision);
        view.bench().change(editor -> editor.replace(title, version.procedure()));
        make(Words.of(title), revision, () -> {});
    }

    /** Lists the versions. */
    void list() {
        view.guarded(() -> new VersionsDialog(
                        collaboration.procedures().versions(view.bench().key()),
                        view.bench().isEditable() ? Optional.of(this::restore) : Optional.empty())
                .open());
    }

    /** Makes an older version the newest again; what was changed since is in the versions, or can be had back by undoing. */
    private void restore(int revision) {
        create(
                view.getTranslation("collab.version.first"),
                () -> view.guarded(() -> {
                    OpenDraft version =
                            collaboration.procedures().open(view.bench().key(), revision);
                    Text title = new Text("Khôi phục phiên bản " + revision, "Restore version " + revision);
                    view.bench().change(editor -> editor.replace(title, version.procedure()));
                    make(Words.of(title), view.bench().revision(), () -> {});
                }));
    }
}
