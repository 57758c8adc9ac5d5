package vn.quytrinh.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.quality.Notice;

/** Carries a planned change out in one model: what can be replaced is, and at other places a remark is left. */
final class Replacing {

    private final Procedure procedure;
    private final PlannedChange change;
    private final List<Remark> remarks = new ArrayList<>();
    private int replaced;

    private Replacing(Procedure procedure, PlannedChange change) {
        this.procedure = procedure;
        this.change = change;
    }

    /** What was done. */
    record Done(int replaced, List<Remark> remarks) {}

    /** Changes the model. */
    static Done in(Procedure procedure, PlannedChange change) {
        var replacing = new Replacing(procedure, change);
        replacing.run();
        return new Done(replacing.replaced, Remarks.joined(replacing.remarks));
    }

    private void run() {
        List<EObject> all = new ArrayList<>();
        all.add(procedure);
        for (TreeIterator<EObject> each = procedure.eAllContents(); each.hasNext(); ) {
            all.add(each.next());
        }
        switch (change.matter().kind()) {
            case INSTRUMENT -> {
                var citations = new CitationReplacing(change);
                all.forEach(element -> replaced += citations.in(element, remarks));
            }
            case FORM -> all.forEach(this::form);
            case UNIT -> all.stream().filter(OrgUnit.class::isInstance).forEach(this::named);
            case ROLE -> all.stream().filter(Position.class::isInstance).forEach(this::named);
            case COMPONENT -> all.stream().filter(Component.class::isInstance).forEach(this::named);
            case CODE -> code();
            case FACT -> all.forEach(this::fact);
        }
    }

    private void form(EObject element) {
        if (element instanceof Component paper && means(paper.getTemplate())) {
            replace(paper, paper.getTemplate(), paper::setTemplate);
        } else if (element instanceof Step step) {
            EList<String> forms = step.getForms();
            for (int i = 0; i < forms.size(); i++) {
                int at = i;
                if (means(forms.get(i))) {
                    replace(step, forms.get(i), form -> forms.set(at, form));
                }
            }
        } else if (element instanceof Notice notice && means(notice.getForm())) {
            replace(notice, notice.getForm(), notice::setForm);
        }
    }

    /** Renames; where the other name is there already, who referred to the one refers to the other. */
    private void named(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        String name = (String) element.eGet(feature);
        if (!means(name)) {
            return;
        }
        EObject other = element instanceof Component ? null : namesake(element, feature);
        if (other == null) {
            replace(element, name, text -> element.eSet(feature, text));
            return;
        }
        for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(element, procedure)) {
            EcoreUtil.replace(use, element, other);
        }
        EcoreUtil.remove(element);
        replaced++;
    }

    private @Nullable EObject namesake(EObject element, EStructuralFeature feature) {
        return element.eContainer() == null || change.replacement() == null
                ? null
                : element.eContainer().eContents().stream()
                        .filter(each -> each != element && each.eClass() == element.eClass())
                        .filter(each -> new Matter(change.matter().kind(), change.replacement())
                                .covers((String) each.eGet(feature)))
                        .findFirst()
                        .orElse(null);
    }

    private void code() {
        if (means(procedure.getCode())) {
            replace(procedure, procedure.getCode(), procedure::setCode);
        }
    }

    /** Who renames a fact renames it in expressions too: that is for the page of decision tables. */
    private void fact(EObject element) {
        if (element instanceof Fact fact && means(fact.getName())) {
            remarks.add(Remarks.at(element, "dữ kiện " + fact.getName()));
        }
    }

    private void replace(EObject element, String written, Consumer<String> set) {
        String other = change.replacement();
        if (other == null) {
            remarks.add(Remarks.at(element, written + " (" + name(element) + ")"));
        } else {
            set.accept(other);
            replaced++;
        }
    }

    private boolean means(@Nullable String written) {
        return change.matter().covers(written);
    }

    private static String name(EObject element) {
        return element instanceof Identified known ? Objects.requireNonNullElse(known.getId(), "") : "";
    }
}
