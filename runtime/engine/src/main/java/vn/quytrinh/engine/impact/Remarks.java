package vn.quytrinh.engine.impact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Step;

/** Leaves remarks where people comment: at a step, at a table, else at the procedure; of one place one remark. */
final class Remarks {

    private Remarks() {}

    static Remark at(EObject element, String text) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Step step && step.getId() != null) {
                return new Remark(new Subject(Subject.Kind.STEP, step.getId(), text(step.getName())), text);
            }
            if (each instanceof DecisionTable table && table.getId() != null) {
                return new Remark(new Subject(Subject.Kind.TABLE, table.getId(), text(table.getName())), text);
            }
        }
        return new Remark(Subject.PROCEDURE, text);
    }

    static List<Remark> joined(List<Remark> remarks) {
        Map<Subject, Set<String>> texts = new LinkedHashMap<>();
        remarks.forEach(remark -> texts.computeIfAbsent(remark.subject(), subject -> new LinkedHashSet<>())
                .add(remark.text()));
        return texts.entrySet().stream()
                .map(each -> new Remark(each.getKey(), String.join("; ", each.getValue())))
                .toList();
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
