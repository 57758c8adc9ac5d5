package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Appointment;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.ConsultPolicy;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.rulebase.Text;

/**
 * Who refers to an element (nơi dùng): by a reference, or for a fact by its name in an expression.
 *
 * @param element the element that refers
 * @param text what it is, for people
 */
public record Uses(EObject element, Text text) {

    /**
     * Finds who refers to an element from outside of it.
     *
     * @param procedure the procedure, not null
     * @param used the element, not null
     * @return the uses, each owner once, in the order of the procedure
     */
    public static List<Uses> of(Procedure procedure, EObject used) {
        Set<EObject> owners = new LinkedHashSet<>();
        for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(used, procedure)) {
            if (!EcoreUtil.isAncestor(used, use.getEObject())) {
                owners.add(use.getEObject());
            }
        }
        if (used instanceof Fact fact && fact.getName() != null) {
            contents(procedure)
                    .filter(element -> FactNames.isNamedBy(element, fact.getName()))
                    .forEach(owners::add);
        }
        List<EObject> order = contents(procedure).toList();
        List<EObject> sorted = new ArrayList<>(owners);
        sorted.sort(Comparator.comparingInt(order::indexOf));
        return sorted.stream().map(owner -> new Uses(owner, nameOf(owner))).toList();
    }

    private static Stream<EObject> contents(Procedure procedure) {
        Iterable<EObject> all = procedure::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }

    /** Returns what an element is, for people: {@code bước S04}, {@code phiếu hẹn lần 1}. */
    public static Text nameOf(EObject element) {
        return switch (element) {
            case Step step -> new Text("bước " + step.getId(), "step " + step.getId());
            case Transition way -> new Text("đường đi " + way.getId(), "the way " + way.getId());
            case Stage stage ->
                new Text("giai đoạn " + named(stage.getName(), stage), "stage " + named(stage.getName(), stage));
            case Appointment appointment ->
                new Text("phiếu hẹn lần " + appointment.getNo(), "appointment " + appointment.getNo());
            case ConsultPolicy consult -> new Text("quy định lấy ý kiến", "the consultation policy");
            case Timeout timeout
            when timeout.eContainer() instanceof Step from ->
                new Text("xử lý quá hạn của bước " + from.getId(), "the time-out of step " + from.getId());
            case Timeout timeout -> new Text("quy định quá hạn của người nộp", "the applicant's time-out");
            case ClockPolicy clock -> new Text("quy định tính giờ", "the clock policy");
            case DecisionTable table ->
                new Text(
                        "bảng quyết định " + named(table.getName(), table),
                        "decision table " + named(table.getName(), table));
            case Component paper ->
                new Text("thành phần hồ sơ " + named(paper.getName(), paper), "paper " + named(paper.getName(), paper));
            case Fee fee -> new Text("khoản thu " + named(fee.getKind(), fee), "fee " + named(fee.getKind(), fee));
            case OrgUnit unit ->
                new Text("đơn vị " + named(unit.getName(), unit), "unit " + named(unit.getName(), unit));
            case Position role ->
                new Text("vị trí " + named(role.getName(), role), "position " + named(role.getName(), role));
            default -> within(element);
        };
    }

    /** A part is known by what it is a part of. */
    private static Text within(EObject element) {
        EObject owner = element.eContainer();
        return owner == null || owner instanceof Procedure
                ? new Text("phần tử " + EcoreUtil.getID(element), "element " + EcoreUtil.getID(element))
                : nameOf(owner);
    }

    private static String named(String name, EObject element) {
        return name == null || name.isBlank() ? EcoreUtil.getID(element) : name;
    }
}
