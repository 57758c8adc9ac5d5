package vn.quytrinh.interchange.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.merge.MergePlan.Proposals;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.ResultDocument;
import vn.quytrinh.procedure.comparison.Likeness;

/** What differs outside the steps. */
final class ProcedureMerge {

    private static final double SAME_PAPER = 0.6;

    private final Procedure target;
    private final Procedure source;
    private final Proposals proposals;

    ProcedureMerge(Procedure target, Procedure source, Proposals proposals) {
        this.target = target;
        this.source = source;
        this.proposals = proposals;
    }

    void propose() {
        for (EAttribute each : List.of(
                Literals.PROCEDURE__NAME,
                Literals.PROCEDURE__CODE,
                Literals.PROCEDURE__FIELD,
                Literals.PROCEDURE__LEVEL,
                Literals.PROCEDURE__HANDLING_AGENCY,
                Literals.PROCEDURE__SETS,
                Literals.PROCEDURE__HOURS_PER_DAY)) {
            value(target, source, each, "", proposals);
        }
        limit(target, source, Literals.PROCEDURE__LEGAL_TIME_LIMIT, "", proposals);
        limit(target.getProcess(), source.getProcess(), Literals.INTERNAL_PROCESS__DECLARED_TOTAL, "", proposals);
        components();
        add(source.getResults(), target.getResults(), ResultDocument::getName, "results");
        add(source.getFees(), target.getFees(), ProcedureMerge::fee, "fees");
        add(source.getLegalBases(), target.getLegalBases(), ProcedureMerge::cited, "legalBases");
        source.getKnownDefects().stream()
                .filter(each -> !target.getKnownDefects().contains(each))
                .forEach(each -> proposals.add(
                        Change.Kind.ADDED,
                        "",
                        "knownDefects",
                        "",
                        each,
                        () -> target.getKnownDefects().add(each)));
    }

    /** Proposes the source's value of an attribute when it has one and it differs. */
    static void value(EObject target, EObject source, EAttribute attribute, String element, Proposals proposals) {
        if (!source.eIsSet(attribute)
                || source.eGet(attribute).equals(target.eGet(attribute)) && target.eIsSet(attribute)) {
            return;
        }
        Object after = source.eGet(attribute);
        boolean known = target.eIsSet(attribute);
        proposals.add(
                known ? Change.Kind.CHANGED : Change.Kind.ADDED,
                element,
                attribute.getName(),
                known ? String.valueOf(target.eGet(attribute)) : "",
                String.valueOf(after),
                () -> target.eSet(attribute, after));
    }

    /** Proposes the source's limit when it has one and amount or unit differ; words of the draft stay. */
    static void limit(EObject target, EObject source, EReference reference, String element, Proposals proposals) {
        TimeLimit after = (TimeLimit) source.eGet(reference);
        TimeLimit before = (TimeLimit) target.eGet(reference);
        if (after == null || Told.of(after).equals(Told.of(before))) {
            return;
        }
        proposals.add(
                before == null ? Change.Kind.ADDED : Change.Kind.CHANGED,
                element,
                reference.getName(),
                Told.of(before),
                Told.of(after),
                () -> {
                    TimeLimit copy = EcoreUtil.copy(after);
                    clearIds(copy);
                    if (before != null) {
                        copy.setLegalBasis(before.getLegalBasis());
                        copy.getAlternatives().addAll(before.getAlternatives());
                    }
                    target.eSet(reference, copy);
                });
    }

    private void components() {
        for (Component paper : source.getComponents()) {
            Optional<Component> known = target.getComponents().stream()
                    .filter(each -> Likeness.of(each.getName(), paper.getName()) >= SAME_PAPER)
                    .findFirst();
            if (known.isEmpty()) {
                proposals.add(Change.Kind.ADDED, "", "components", "", Told.of(paper.getName()), () -> {
                    Component copy = copy(paper);
                    copy.setNo(target.getComponents().size() + 1);
                    target.getComponents().add(copy);
                });
                continue;
            }
            for (EAttribute each : List.of(
                    Literals.COMPONENT__NAME,
                    Literals.COMPONENT__FORM,
                    Literals.COMPONENT__ORIGINALS,
                    Literals.COMPONENT__COPIES)) {
                value(known.get(), paper, each, Told.of(known.get().getId()), proposals);
            }
        }
    }

    private <T extends EObject> void add(List<T> from, List<T> to, Function<T, String> text, String field) {
        for (T each : from) {
            if (to.stream().map(text).noneMatch(text.apply(each)::equals)) {
                proposals.add(Change.Kind.ADDED, "", field, "", text.apply(each), () -> to.add(copy(each)));
            }
        }
    }

    private static String fee(Fee fee) {
        return fee.getKind() + " " + (fee.getAmount() == null ? Told.of(fee.getNote()) : fee.getAmount());
    }

    private static String cited(Citation citation) {
        return (Told.of(citation.getInstrument()) + " " + Told.of(citation.getArticle())).strip();
    }

    /** Copies an element without the ids it had in the other model. */
    static <T extends EObject> T copy(T element) {
        T copy = EcoreUtil.copy(element);
        clearIds(copy);
        return copy;
    }

    private static void clearIds(EObject element) {
        if (element instanceof Identified identified) {
            identified.setId(null);
        }
        element.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                identified.setId(null);
            }
        });
    }
}
