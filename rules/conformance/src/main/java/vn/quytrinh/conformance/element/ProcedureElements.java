package vn.quytrinh.conformance.element;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ResultDocument;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.quality.CostItem;
import vn.quytrinh.procedure.time.CutoffText;
import vn.quytrinh.procedure.time.Limits;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;

/** The procedure as a whole, with its clock policy. */
final class ProcedureElements {

    private static final Set<String> COSTS = Set.of("PREPARE", "SUBMIT", "FEE", "RECEIVE_RESULT");

    private static final Pattern ELECTRONIC = Pattern.compile("điện tử|số hóa|ký số");

    private ProcedureElements() {}

    static Element of(Procedure procedure, InternalProcess process, CheckContext context) {
        ClockPolicy clock =
                process.getClock() == null ? ProcessFactory.eINSTANCE.createClockPolicy() : process.getClock();
        Set<LegalUnit> units = process.getSteps().stream()
                .filter(step -> step.isClockCounted()
                        && step.getDuration() != null
                        && step.getDuration().isSetUnit())
                .map(step -> step.getDuration().getUnit())
                .collect(Collectors.toSet());
        if (process.getDeclaredTotal() != null && process.getDeclaredTotal().isSetUnit()) {
            units.add(process.getDeclaredTotal().getUnit());
        }
        Element element = Element.of("PROCEDURE", procedure.getId(), procedure.getName())
                .with("code", procedure.getCode())
                .with("name", procedure.getName())
                .with("field", procedure.getField())
                .with("level", procedure.getLevel())
                .with("territory", procedure.getTerritory())
                .with("applicants", Math.max(procedure.getApplicants().size(), sections(procedure, "đối tượng")))
                .with(
                        "handlingAgency",
                        procedure.getHandlingAgency() == null && sections(procedure, "cơ quan thực hiện") > 0
                                ? "nêu trong tài liệu"
                                : procedure.getHandlingAgency())
                .with("coordinating", procedure.getCoordinating())
                .with("channels", procedure.getChannels())
                .with("sets", procedure.getSets())
                .with("steps", process.getSteps())
                .with("components", procedure.getComponents())
                .with("results", procedure.getResults())
                .with("limited", Limits.hasAmount(procedure.getLegalTimeLimit()))
                .with(
                        "limitBasis",
                        procedure.getLegalTimeLimit() == null
                                ? null
                                : procedure.getLegalTimeLimit().getLegalBasis())
                .with("electronicResult", isElectronic(procedure, process))
                .with("feedbackChannel", procedure.getFeedbackChannel())
                .with("hoursPerDay", procedure.getHoursPerDay())
                .with("officeHours", hoursOfADay(context.officeHours()))
                .with(
                        "mixesHoursAndDays",
                        units.contains(LegalUnit.WORKING_HOUR) && units.contains(LegalUnit.WORKING_DAY))
                .with("interAgency", String.valueOf(procedure.getScope()).contains("LIEN_THONG"))
                .with("sameDay", isSameDay(procedure))
                .with("costed", costed(procedure))
                .with("payable", procedure.getFees().stream().anyMatch(PaperElements::isCharged));
        return clock(element, clock)
                .with("external", process.getSteps().stream().anyMatch(ProcedureElements::isExternal));
    }

    /** Counts the sections of the document that begin so, as published documents state what has no field of its own. */
    private static int sections(Procedure procedure, String start) {
        return procedure.getDocument() == null
                ? 0
                : (int) procedure.getDocument().getSections().stream()
                        .filter(section -> section.getText() != null
                                && section.getText()
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(start))
                        .count();
    }

    private static Element clock(Element element, ClockPolicy clock) {
        return element.with("appointments", clock.getAppointments())
                .with("cutoff", clock.getCutoff())
                .with("cutoffKnown", isCutoff(clock))
                .with("supplementMode", clock.isSetSupplementMode() ? clock.getSupplementMode() : null)
                .with("supplementRequests", clock.getSupplementMaxRequests())
                .with("supplementBasis", clock.getSupplementLegalBasis());
    }

    private static boolean isExternal(Step step) {
        return step.getUnit() != null && step.getUnit().isExternal()
                || step.isSetKind() && step.getKind() == StepKind.CONSULT;
    }

    /** Said outright, or by the name of a result or of what a step puts out. */
    private static boolean isElectronic(Procedure procedure, InternalProcess process) {
        return procedure.isElectronicResult()
                || Stream.concat(
                                procedure.getResults().stream().map(ResultDocument::getName),
                                process.getSteps().stream().flatMap(step -> step.getOutputs().stream()))
                        .anyMatch(name -> name != null
                                && ELECTRONIC
                                        .matcher(name.toLowerCase(Locale.ROOT))
                                        .find());
    }

    private static boolean isSameDay(Procedure procedure) {
        return procedure.getLegalTimeLimit() != null
                && procedure.getLegalTimeLimit().isSetUnit()
                && procedure.getLegalTimeLimit().getUnit() == LegalUnit.SAME_DAY;
    }

    private static boolean isCutoff(ClockPolicy clock) {
        try {
            CutoffText.parse(clock.getCutoff(), clock.getCutoffEffect());
            return clock.getCutoff() != null && !clock.getCutoff().isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean costed(Procedure procedure) {
        Set<String> kinds = procedure.getCosts().stream()
                .filter(cost -> cost.getHours() != null || cost.getMoney() != null)
                .map(CostItem::getKind)
                .collect(Collectors.toSet());
        return kinds.containsAll(COSTS);
    }

    private static BigDecimal hoursOfADay(OfficeHours hours) {
        long days = Arrays.stream(DayOfWeek.values())
                .filter(day -> !hours.on(day).isEmpty())
                .count();
        Duration week = Arrays.stream(DayOfWeek.values())
                .flatMap(day -> hours.on(day).stream())
                .map(Session::length)
                .reduce(Duration.ZERO, Duration::plus);
        return BigDecimal.valueOf(week.toMinutes())
                .divide(BigDecimal.valueOf(days * 60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
