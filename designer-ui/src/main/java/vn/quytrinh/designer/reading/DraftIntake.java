package vn.quytrinh.designer.reading;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;

/** Finds the drafts that procedures read from a file belong to, and stores what a person takes in. */
@Component
public final class DraftIntake {
    private final Procedures procedures;

    /**
     * @param procedures the drafts, not null
     */
    public DraftIntake(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Returns the draft of the same key, else the only one of the same national code. */
    public Optional<Procedure> draftOf(Procedure read) {
        List<DraftSummary> drafts = procedures.list();
        List<String> ofTheCode = drafts.stream()
                .filter(draft -> read.getCode() != null && read.getCode().equals(draft.code()))
                .map(DraftSummary::key)
                .toList();
        return drafts.stream()
                .map(DraftSummary::key)
                .filter(key -> key.equals(read.getId()))
                .findFirst()
                .or(() -> ofTheCode.size() == 1 ? ofTheCode.stream().findFirst() : Optional.empty())
                .map(key -> procedures.open(key).procedure());
    }

    /** Stores each as a revision of its draft, or as a new draft. */
    public void store(List<Procedure> chosen, Caller caller) {
        chosen.forEach(procedure -> procedures.importModel(procedure, caller));
    }
}
