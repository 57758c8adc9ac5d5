package vn.quytrinh.conformance.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;

/** The elements of a procedure, of its agency and of the law around it. */
public final class ElementsOf {

    private static final Set<String> OF_RECORDS =
            Set.of("AGENCY", "AUDIT", "REVIEW", "NONCONFORMITY", "INDICATOR", "PERSON", "BODY");

    private static final Set<String> OF_CALENDAR = Set.of("YEAR", "HOLIDAY");

    private final Predicate<String> kinds;
    private final List<Element> elements;
    private final PathQuestions paths;

    private ElementsOf(Predicate<String> kinds, List<Element> elements, PathQuestions paths) {
        this.kinds = kinds;
        this.elements = List.copyOf(elements);
        this.paths = paths;
    }

    /**
     * Reads a procedure.
     *
     * @param procedure the procedure, a draft with parts missing too, not null; it is only read
     * @param context what it is checked against
     */
    public static ElementsOf procedure(Procedure procedure, CheckContext context) {
        InternalProcess process = procedure.getProcess() == null
                ? ProcessFactory.eINSTANCE.createInternalProcess()
                : procedure.getProcess();
        List<Element> elements = new ArrayList<>();
        elements.add(ProcedureElements.of(procedure, process, context));
        elements.addAll(StepElements.of(procedure, process, context));
        elements.addAll(FlowElements.of(process));
        elements.addAll(PaperElements.of(procedure));
        elements.addAll(LawElements.of(procedure, context));
        elements.addAll(DocumentElements.of(procedure, context));
        elements.addAll(QualityElements.of(procedure));
        elements.addAll(AppointmentElements.of(procedure, process));
        elements.addAll(DeviationElements.of(procedure, context));
        return new ElementsOf(
                kind -> !OF_RECORDS.contains(kind) && !OF_CALENDAR.contains(kind),
                elements,
                new PathQuestions(process));
    }

    /** Reads what an agency records, and the calendar it works by; without records only the calendar. */
    public static ElementsOf agency(CheckContext context, List<Procedure> procedures) {
        List<Element> elements = new ArrayList<>(AgencyElements.of(context, procedures));
        elements.addAll(CalendarElements.of(context));
        return new ElementsOf(
                kind -> OF_CALENDAR.contains(kind) || context.records() != null && OF_RECORDS.contains(kind),
                elements,
                new PathQuestions(ProcessFactory.eINSTANCE.createInternalProcess()));
    }

    /** Tells whether elements of a kind belong here, be there any or not. */
    public boolean holds(String kind) {
        return kinds.test(kind);
    }

    /** Returns the elements. */
    public List<Element> all() {
        return elements;
    }

    /** Answers questions about the paths of the procedure. */
    public PathQuestions paths() {
        return paths;
    }
}
