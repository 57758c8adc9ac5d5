package vn.quytrinh.designer.editing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.conformance.fix.Repairs;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.rulebase.Text;

/**
 * Changes one procedure. Every change can be undone and redone; a change that would leave the procedure inconsistent is refused
 * and leaves it as it was. Changes that alter nothing are not remembered. For one thread at a time.
 */
public final class ProcedureEditor {
    private Procedure procedure;
    private final ChangeHistory history;
    private final Responsibility responsibility = new Responsibility();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Starts to edit a procedure as it is saved.
     *
     * @param procedure the procedure, with an internal process, which nobody else changes meanwhile, not null
     * @throws IllegalArgumentException when it has no internal process
     */
    public ProcedureEditor(Procedure procedure) {
        this(procedure, KeptSteps.none(), null);
    }

    /**
     * Goes on editing a procedure where somebody left off.
     *
     * @param procedure the procedure as it was left, as above, not null
     * @param kept what was done before, not null
     * @param keeper told of every step, null for nobody
     * @throws IllegalArgumentException when it has no internal process
     */
    public ProcedureEditor(Procedure procedure, KeptSteps kept, @Nullable HistoryKeeper keeper) {
        this.procedure = requireNonNull(procedure, "procedure");
        if (procedure.getProcess() == null) {
            throw new IllegalArgumentException("Expected the procedure " + procedure.getId()
                    + " to have an internal process but it has none. Maybe its steps were left out.");
        }
        this.history = new ChangeHistory(procedure, kept, keeper);
    }

    /** Returns the procedure as it is now. It must be changed only through this editor. */
    public Procedure procedure() {
        return procedure;
    }

    /** Returns the steps in the order in which people read them. */
    public List<Step> steps() {
        return new StepSequence(process()).steps();
    }

    /** Returns a step, empty when there is none with this id. */
    public Optional<Step> step(String id) {
        return process().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst();
    }

    /** Returns what changes whole steps. */
    public StepEdits rows() {
        return new StepEdits(this);
    }

    /** Returns what changes the ways from step to step. */
    public WayEdits ways() {
        return new WayEdits(this);
    }

    /** Returns what changes until when steps are waited for. */
    public TimeoutEdits timeouts() {
        return new TimeoutEdits(this);
    }

    /** Returns what changes the stories by which the procedure is tried. */
    public StoryEdits stories() {
        return new StoryEdits(this);
    }

    /** Returns what changes where things are drawn. */
    public DrawingEdits drawing() {
        return new DrawingEdits(this);
    }

    /** Returns what changes single features of elements. */
    public PropertyEdits properties() {
        return new PropertyEdits(this);
    }

    /** Returns the names of the units in the procedure's organisation, in its order. */
    public List<String> unitNames() {
        return names(Optional.ofNullable(procedure.getOrganisation()).stream()
                .flatMap(organisation -> organisation.getUnits().stream())
                .map(OrgUnit::getName));
    }

    /** Returns the names of the positions in the procedure's organisation, in its order. */
    public List<String> roleNames() {
        return names(Optional.ofNullable(procedure.getOrganisation()).stream()
                .flatMap(organisation -> organisation.getPositions().stream())
                .map(Position::getName));
    }

    /**
     * Says whose law and calendar govern the procedure's dossiers.
     *
     * @param territory the territory, such as {@code VN.H05}; null or blank for the nation
     * @throws EditRefusedException when it has not the form of a territory
     */
    public void setTerritory(@Nullable String territory) {
        make(TerritoryEdit.to(territory));
    }

    /** Gives a step another name. */
    public void rename(String stepId, String name) {
        change("Đổi tên bước " + stepId, "Rename step " + stepId, stepId, step -> {
            if (!name.strip().equals(step.getName())) {
                step.setName(name.strip());
            }
        });
    }

    /**
     * Makes a unit answerable for a step.
     *
     * @param stepId the step, not null
     * @param name the unit's name; an unknown one makes a new unit; null or blank for none
     */
    public void setUnit(String stepId, @Nullable String name) {
        change(
                "Đổi đơn vị của bước " + stepId,
                "Change the unit of step " + stepId,
                stepId,
                step -> assign(step, name));
    }

    /**
     * Gives a unit another name, wherever it answers for something.
     *
     * @param unitId the unit, not null
     * @param name the name, not blank
     * @throws EditRefusedException when the name is blank or another unit has it
     */
    public void renameUnit(String unitId, String name) {
        make(Edit.of(
                "Đổi tên đơn vị " + unitId,
                "Rename unit " + unitId,
                target -> responsibility.renameUnit(target, unitId, name)));
    }

    /**
     * Makes a position answerable for a step.
     *
     * @param stepId the step, not null
     * @param name the position's name; an unknown one makes a new position; null or blank for none
     */
    public void setRole(String stepId, @Nullable String name) {
        change(
                "Đổi vai trò của bước " + stepId,
                "Change the role of step " + stepId,
                stepId,
                step -> entrust(step, name));
    }

    /**
     * Sets the time a step may take.
     *
     * @param stepId the step, not null
     * @param value the amount, 0 or more; null while only the unit is known, or for none
     * @param unit the legal unit, null for none
     * @throws EditRefusedException when the amount is negative, or several parts would be lost
     */
    public void setDuration(String stepId, @Nullable BigDecimal value, @Nullable LegalUnit unit) {
        change(
                "Đổi thời gian của bước " + stepId,
                "Change the time of step " + stepId,
                stepId,
                step -> StepDuration.set(procedure, step, value, unit));
    }

    /** Says what kind of work a step is; null for not stated. */
    public void setKind(String stepId, @Nullable StepKind kind) {
        change("Đổi loại của bước " + stepId, "Change the kind of step " + stepId, stepId, step -> {
            if (kind == null) {
                step.unsetKind();
            } else if (!step.isSetKind() || step.getKind() != kind) {
                step.setKind(kind);
            }
        });
    }

    /**
     * Says whether the time of a step counts towards the time limit.
     *
     * @param stepId the step, not null
     * @param counted whether it counts
     * @param reason why not; passed over when it counts
     */
    public void setCounted(String stepId, boolean counted, @Nullable String reason) {
        change("Đổi cách tính giờ của bước " + stepId, "Change whether step " + stepId + " counts", stepId, step -> {
            if (step.isClockCounted() != counted) {
                step.setClockCounted(counted);
            }
            String why = counted || isBlank(reason) ? null : reason.strip();
            if (!Objects.equals(step.getNotCountedReason(), why)) {
                step.setNotCountedReason(why);
            }
        });
    }

    /**
     * Adds a step.
     *
     * @param afterId the step before it, null to make it the first
     * @param name its name, not null
     * @return the new step's id
     * @throws EditRefusedException when it is not clear on which of several ways it lies
     */
    public String addStep(@Nullable String afterId, String name) {
        Step[] added = new Step[1];
        make(Edit.of("Thêm bước \"" + name + "\"", "Add step \"" + name + "\"", target -> {
            Step after = afterId == null ? null : required(afterId);
            added[0] = new AddedStep(process()).add(after, name.strip());
        }));
        return added[0].getId();
    }

    /**
     * Carries out the repair that a finding offers.
     *
     * @param fix the repair, not null
     * @throws EditRefusedException when it no longer fits the procedure
     */
    public void repair(QuickFix fix) {
        make(Edit.of(fix.text().vi(), fix.text().en(), target -> {
            if (!Repairs.apply(target, fix)) {
                throw new EditRefusedException(
                        "Không sửa nhanh được: %s không còn như khi phát hiện. Hãy sửa bằng tay."
                                .formatted(fix.element()),
                        "Expected %s to be as it was when it was found but it is not. Maybe mend it by hand."
                                .formatted(fix.element()));
            }
        }));
    }

    /**
     * Puts another state in place of the procedure, such as that of an older version; it can be taken back where states are kept.
     *
     * @param title what is done, not null
     * @param other the state, of the same procedure, not null
     */
    public void replace(Text title, Procedure other) {
        history.replace(title, other);
        procedure = history.procedure();
        tell();
    }

    /**
     * Takes the content of a file into the procedure, as one change.
     *
     * @param file the file, not null
     * @throws RefusedFileException when it cannot be read; then the procedure is as it was
     */
    public void take(FileMerge file) {
        make(Edit.of("Nhập tệp " + file.name(), "Take in " + file.name(), file::into));
    }

    /** Strikes out a defect of the source that somebody has settled. */
    public void settleDefect(String defect) {
        make(Edit.of(
                "Xóa ghi chú về nguồn",
                "Strike out a remark on the source",
                target -> target.getKnownDefects().remove(defect)));
    }

    /** Takes the last change back; does nothing when there is none. */
    public void undo() {
        history.undo();
        procedure = history.procedure();
        tell();
    }

    /** Makes the change again that was taken back last; does nothing when there is none. */
    public void redo() {
        history.redo();
        procedure = history.procedure();
        tell();
    }

    /** Returns what {@link #undo} would take back, empty for nothing. */
    public Optional<Text> undoLabel() {
        return history.undone();
    }

    /** Returns what {@link #redo} would make again, empty for nothing. */
    public Optional<Text> redoLabel() {
        return history.redone();
    }

    /** Tells whether there is something to take back. */
    public boolean canUndo() {
        return undoLabel().isPresent();
    }

    /** Tells whether there is something to make again. */
    public boolean canRedo() {
        return redoLabel().isPresent();
    }

    /** Tells whether the procedure differs from what was saved; undoing back to the saved state makes it false again. */
    public boolean isDirty() {
        return history.isChangedSinceSave();
    }

    /** Returns what was done since the procedure was saved, oldest first; empty when that is not known. */
    public List<Text> sinceSave() {
        return history.sinceSave();
    }

    /** Notes that the procedure has been saved as it is now. */
    public void markSaved() {
        history.saved();
        tell();
    }

    /**
     * Listens to every change, undo, redo and save.
     *
     * @param listener told afterwards, not null
     * @return ends the listening
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    private void change(String vietnamese, String english, String stepId, Consumer<Step> change) {
        make(Edit.of(vietnamese, english, target -> change.accept(required(stepId))));
    }

    /** Makes a unit answerable for a step as part of a change. */
    void assign(Step step, @Nullable String name) {
        OrgUnit before = step.getUnit();
        OrgUnit after = isBlank(name) ? null : responsibility.unit(procedure, requireNonNull(name));
        if (before != after) {
            step.setUnit(after);
            responsibility.release(procedure, before);
        }
    }

    /** Makes a position answerable for a step as part of a change. */
    void entrust(Step step, @Nullable String name) {
        Position before = step.getRole();
        Position after = isBlank(name) ? null : responsibility.position(procedure, requireNonNull(name));
        if (before != after) {
            step.setRole(after);
            responsibility.release(procedure, before);
        }
    }

    /** Deletes a step as part of a change. */
    void remove(Step step) {
        new DeletedStep(process()).delete(step);
        OrgUnit unit = step.getUnit();
        Position role = step.getRole();
        responsibility.release(procedure, unit);
        responsibility.release(procedure, role);
    }

    void make(Edit edit) {
        if (history.make(edit)) {
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private InternalProcess process() {
        return procedure.getProcess();
    }

    Step required(String id) {
        return step(id).orElseThrow(() -> new IllegalArgumentException("Expected the id of a step of "
                + procedure.getId() + " but there is none called \"" + id + "\". Maybe it has been deleted."));
    }

    private static List<String> names(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
