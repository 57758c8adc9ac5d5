package vn.quytrinh.designer.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.collaboration.Autosave;
import vn.quytrinh.designer.collaboration.Discussion;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.properties.PropertyDesk;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.rulebase.Text;

/** What the parts of the page share: the draft being edited, what the rules say of it, and the step that is selected. */
final class Workbench implements PropertyDesk {
    private final String key;
    private final int openedRevision;
    private final @Nullable Autosave autosave;
    private final boolean old;
    private final ProcedureEditor editor;
    private final Discussion discussion;
    private final List<Runnable> changeListeners = new ArrayList<>();
    private final List<Runnable> selectionListeners = new ArrayList<>();
    private final List<Runnable> verdictListeners = new ArrayList<>();
    private final List<Runnable> openedListeners = new ArrayList<>();
    private final List<Consumer<Subject>> subjectListeners = new ArrayList<>();
    private final List<Consumer<String>> elementListeners = new ArrayList<>();
    private final Consumer<Text> refusals;
    private final LiveCheck check;
    private @Nullable String selected;
    private @Nullable String opened;

    /**
     * @param autosave saves every step, null for a procedure that is only looked at
     * @param old whether an older version is looked at
     */
    Workbench(
            ProcedureEditor editor,
            LiveCheck check,
            DraftSummary draft,
            @Nullable Autosave autosave,
            boolean old,
            Discussion discussion,
            Consumer<Text> refusals) {
        this.key = draft.key();
        this.openedRevision = draft.revision();
        this.autosave = autosave;
        this.old = old;
        this.refusals = refusals;
        this.editor = editor;
        this.discussion = discussion;
        this.check = check;
        check.check(editor.procedure());
        editor.onChange(this::changed);
    }

    @Override
    public ProcedureEditor editor() {
        return editor;
    }

    Procedure procedure() {
        return editor.procedure();
    }

    /** Returns what the rules say, of an earlier state while a check is pending; empty before the first answer. */
    Optional<QualityVerdict> verdict() {
        return check.verdict();
    }

    /**
     * Returns how loudly each step is marked: {@code error} where a finding blocks publication, {@code warn} where something else
     * should be mended, {@code info} where something is only told.
     */
    Map<String, String> marks() {
        List<String> grades = List.of("error", "warn", "info");
        Map<String, String> marks = new HashMap<>();
        for (JudgedFinding judged : verdict().map(QualityVerdict::findings).orElse(List.of())) {
            String grade =
                    judged.blocks() ? "error" : judged.finding().severity().equals("INFO") ? "info" : "warn";
            stepOf(judged.finding().element())
                    .ifPresent(step -> marks.merge(
                            step,
                            grade,
                            (one, other) -> grades.get(Math.min(grades.indexOf(one), grades.indexOf(other)))));
        }
        return marks;
    }

    /** Tells whether the rules have not answered yet about the model as it is now. */
    boolean isChecking() {
        return check.isPending();
    }

    /** Tells whether the rules could not be asked. */
    boolean isUnchecked() {
        return check.hasFailed();
    }

    /** Looks whether the rules have answered meanwhile. */
    void look() {
        check.take();
        verdictListeners.forEach(Runnable::run);
    }

    @Override
    public boolean isEditable() {
        return autosave != null;
    }

    /** Returns what saves every step, empty for a procedure that is only looked at. */
    Optional<Autosave> autosave() {
        return Optional.ofNullable(autosave);
    }

    /** Tells whether an older version is looked at. */
    boolean isOld() {
        return old;
    }

    String key() {
        return key;
    }

    /** Returns the number of the version that is looked at, or that the work goes on from. */
    int revision() {
        return autosave == null ? openedRevision : autosave.revision();
    }

    /** Tells whether the procedure differs from the version that the work goes on from. */
    boolean isChanged() {
        return autosave != null && editor.isDirty();
    }

    /** Returns what people say. */
    Discussion discussion() {
        return discussion;
    }

    /** Returns how many open threads are about a step, its ways or what was found in it. */
    int comments(Step step) {
        return discussion.open(subject -> subject.kind() != Subject.Kind.TABLE
                && stepOf(Subjects.elementOf(subject))
                        .filter(step.getId()::equals)
                        .isPresent());
    }

    /** Makes a change; one that is refused is explained to the person, and every part shows the model again. */
    void change(Consumer<ProcedureEditor> change) {
        if (autosave == null) {
            return;
        }
        try {
            change.accept(editor);
        } catch (EditRefusedException refused) {
            refusals.accept(refused.reason());
            changeListeners.forEach(Runnable::run);
        }
    }

    /**
     * Makes the procedure as it is the next version.
     *
     * @param upon the newest version that the person knows
     * @param note what changed
     * @return its number
     * @throws vn.quytrinh.engine.EngineException {@code DRAFT_STALE} when somebody made another version in between
     */
    int version(int upon, String note) {
        int revision = Objects.requireNonNull(autosave).version(procedure(), upon, note);
        editor.markSaved();
        return revision;
    }

    @Override
    public Optional<Step> selected() {
        return Optional.ofNullable(selected).flatMap(editor::step);
    }

    @Override
    public void select(@Nullable String stepId) {
        if (!Objects.equals(selected, stepId)) {
            selected = stepId;
            selectionListeners.forEach(Runnable::run);
        }
    }

    /** Returns the key of the finding that is open, null for none. */
    @Nullable
    String opened() {
        return opened;
    }

    /** Opens a finding and selects the step that it is about; closes it when it is open. */
    void open(JudgedFinding judged) {
        opened = judged.key().equals(opened) ? null : judged.key();
        stepOf(judged.finding().element()).ifPresent(this::select);
        openedListeners.forEach(Runnable::run);
    }

    /** Lets the person say something about an element. */
    void comment(Subject subject) {
        subjectListeners.forEach(listener -> listener.accept(subject));
    }

    void onSubject(Consumer<Subject> listener) {
        subjectListeners.add(listener);
    }

    void onOpened(Runnable listener) {
        openedListeners.add(listener);
    }

    /** Listens to changes of the model, and to being saved. */
    @Override
    public void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    /** Listens to what the rules say, and to how far they are. */
    void onVerdict(Runnable listener) {
        verdictListeners.add(listener);
    }

    @Override
    public void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** Shows an element: its step, or where it stands in the properties. */
    void show(String element) {
        stepOf(element).ifPresentOrElse(this::select, () -> elementListeners.forEach(each -> each.accept(element)));
    }

    @Override
    public void onElement(Consumer<String> listener) {
        elementListeners.add(listener);
    }

    /** Returns the id of the step that an element is, or belongs to: {@code S04} for {@code S04/duration} and {@code S04>S05}. */
    Optional<String> stepOf(String elementId) {
        return editor.step(elementId)
                .or(() -> editor.step(elementId.split("[/>#]", 2)[0]))
                .map(Step::getId);
    }

    private void changed() {
        check.check(procedure());
        if (selected != null && editor.step(selected).isEmpty()) {
            select(null);
        }
        changeListeners.forEach(Runnable::run);
        verdictListeners.forEach(Runnable::run);
    }
}
