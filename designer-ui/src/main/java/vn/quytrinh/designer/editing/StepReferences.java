package vn.quytrinh.designer.editing;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.Appointment;
import vn.quytrinh.model.process.ConsultPolicy;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.rulebase.Text;

/** What else in a process names a step: appointments, the consultation, time-outs. */
final class StepReferences {
    private final InternalProcess process;

    StepReferences(InternalProcess process) {
        this.process = process;
    }

    /** Refuses when something names the step that nobody can answer for but the person: ways and stages follow by themselves. */
    void refuseIfNamed(Step step) {
        Collection<Setting> uses = EcoreUtil.UsageCrossReferencer.find(step, process.eContainer());
        for (Setting use : uses) {
            EObject user = use.getEObject();
            boolean follows = user instanceof Transition || user instanceof Stage;
            if (!follows && !EcoreUtil.isAncestor(step, user)) {
                Text name = nameOf(user);
                throw new EditRefusedException(
                        "%s đang dùng bước %s. Hãy chọn bước khác cho mục đó trước.".formatted(name.vi(), step.getId()),
                        "%s uses step %s. Choose another step there first.".formatted(name.en(), step.getId()));
            }
        }
    }

    private static Text nameOf(EObject user) {
        return switch (user) {
            case Appointment appointment ->
                new Text(
                        "Phiếu hẹn lần " + appointment.getNo() + " (kết thúc tại bước này)",
                        "Appointment " + appointment.getNo() + ", which ends there,");
            case ConsultPolicy consult -> new Text("Quy định lấy ý kiến", "The consultation policy");
            case Timeout timeout
            when timeout.eContainer() instanceof Step from ->
                new Text("Xử lý quá hạn của bước " + from.getId(), "The time-out of step " + from.getId());
            case Timeout timeout -> new Text("Quy định quá hạn của người nộp", "The applicant's time-out");
            default -> new Text("Phần tử " + EcoreUtil.getID(user), "Element " + EcoreUtil.getID(user));
        };
    }
}
