package vn.quytrinh.conformance.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.quality.Audit;
import vn.quytrinh.model.quality.Indicator;
import vn.quytrinh.model.quality.Person;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.model.quality.Review;

/** What an agency records of its quality system, and who works on its procedures. */
final class AgencyElements {

    private static final Set<StepKind> DESK = EnumSet.of(StepKind.RECEIVE);
    private static final Set<StepKind> HANDLING = EnumSet.of(StepKind.RECEIVE, StepKind.PROCESS, StepKind.RETURN);
    private static final Set<StepKind> DECIDING = EnumSet.of(StepKind.APPROVE, StepKind.DECIDE);
    private static final Set<StepKind> SUPPORT = EnumSet.of(StepKind.GUIDE, StepKind.SCAN, StepKind.RETURN_SUPPORT);

    private final CheckContext context;
    private final QualityRecords records;
    private final List<Step> steps;

    private AgencyElements(CheckContext context, QualityRecords records, List<Procedure> procedures) {
        this.context = context;
        this.records = records;
        steps = procedures.stream()
                .filter(each -> each.getProcess() != null)
                .flatMap(each -> each.getProcess().getSteps().stream())
                .toList();
    }

    static List<Element> of(CheckContext context, List<Procedure> procedures) {
        return context.records() == null ? List.of() : new AgencyElements(context, context.records(), procedures).all();
    }

    private List<Element> all() {
        List<Element> elements = new ArrayList<>();
        elements.add(agency());
        records.getPersons().forEach(person -> elements.add(person(person)));
        records.getAudits()
                .forEach(audit -> elements.add(Element.of("AUDIT", audit.getId(), null)
                        .with("on", audit.getOn())
                        .with("ageMonths", months(audit.getOn()))
                        .with("findingsByRule", audit.isFindingsByRule())));
        Optional<LocalDate> latest =
                latest(records.getReviews().stream().map(Review::getOn).toList());
        records.getReviews().forEach(review -> elements.add(review(review, latest)));
        records.getNonconformities()
                .forEach(each -> elements.add(Element.of("NONCONFORMITY", each.getId(), each.getKind())
                        .with("kind", each.getKind())
                        .with("disposition", each.getDisposition())
                        .with("approvedBy", each.getApprovedBy())
                        .with("cause", each.getCause())
                        .with("action", each.getAction())
                        .with("responsible", each.getResponsible())
                        .with("due", each.getDue())
                        .with("effectiveness", each.getEffectiveness())
                        .with("changeRequest", each.getChangeRequest())));
        records.getIndicators()
                .forEach(each -> elements.add(Element.of("INDICATOR", each.getId(), each.getKind())
                        .with("kind", each.getKind())
                        .with("measuredAgainst", each.getMeasuredAgainst())
                        .with("weight", each.getWeight())
                        .with("perUnit", each.isPerUnit())
                        .with("period", each.getPeriod())));
        records.getBodies().forEach(body -> {
            Element element = Element.of("BODY", body.getId(), body.getName()).with("type", body.getType());
            if (body.isSetDirectors()) {
                element.with("directors", body.getDirectors());
            }
            elements.add(body.isSetDeputies() ? element.with("deputies", body.getDeputies()) : element);
        });
        return elements;
    }

    private Element agency() {
        BigDecimal weights = records.getIndicators().stream()
                .map(Indicator::getWeight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal review = latest(
                        records.getReviews().stream().map(Review::getOn).toList())
                .map(on -> BigDecimal.valueOf(ChronoUnit.YEARS.between(on, context.on())))
                .orElse(null);
        return Element.of("AGENCY", records.getId(), records.getAgency())
                .with("audits", records.getAudits())
                .with(
                        "auditAgeMonths",
                        latest(records.getAudits().stream().map(Audit::getOn).toList())
                                .map(this::months)
                                .orElse(null))
                .with("reviewAgeYears", review)
                .with(
                        "reviewAgeMonths",
                        latest(records.getReviews().stream().map(Review::getOn).toList())
                                .map(this::months)
                                .orElse(null))
                .with("weights", weights);
    }

    private Element review(Review review, Optional<LocalDate> latest) {
        String inputs = String.join("; ", review.getInputs()).toLowerCase(Locale.ROOT);
        return Element.of("REVIEW", review.getId(), null)
                .with("on", review.getOn())
                .with("ageMonths", months(review.getOn()))
                .with("latest", latest.isPresent() && latest.get().equals(review.getOn()))
                .with("indicators", inputs.contains("chỉ số") || inputs.contains("kpi"))
                .with("nonconformities", inputs.contains("không phù hợp") || inputs.contains("ncr"))
                .with("lawChanges", inputs.contains("pháp luật") || inputs.contains("văn bản"))
                .with("audits", inputs.contains("đánh giá"));
    }

    private Element person(Person person) {
        boolean seconded = person.getSecondedFrom() != null && person.getSecondedTo() != null;
        return Element.of("PERSON", person.getId(), person.getName())
                .with("position", person.getPosition())
                .with("receives", does(person, DESK))
                .with("handles", does(person, HANDLING))
                .with("decides", does(person, DECIDING))
                .with("beyondSupport", does(person, EnumSet.complementOf(EnumSet.copyOf(SUPPORT))))
                .with("seniorityYears", person.getSeniorityYears())
                .with("contract", person.getContract())
                .with("trainedOn", person.getTrainedOn())
                .with(
                        "secondmentMonths",
                        seconded
                                ? BigDecimal.valueOf(ChronoUnit.MONTHS.between(
                                        person.getSecondedFrom(),
                                        person.getSecondedTo().plusDays(1)))
                                : null)
                .with("dutyUnfulfilled", person.isDutyUnfulfilled())
                .with("replacementProposed", person.isReplacementProposed())
                .with("evaluatedByIndicator", person.isEvaluatedByIndicator());
    }

    private boolean does(Person person, Set<StepKind> kinds) {
        return person.getPosition() != null
                && steps.stream()
                        .anyMatch(step -> step.isSetKind()
                                && kinds.contains(step.getKind())
                                && step.getRole() != null
                                && person.getPosition().equals(step.getRole().getName()));
    }

    private Optional<LocalDate> latest(List<LocalDate> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(context.on()))
                .max(Comparator.naturalOrder());
    }

    private BigDecimal months(LocalDate day) {
        return BigDecimal.valueOf(day == null ? 0 : ChronoUnit.MONTHS.between(day, context.on()));
    }
}
