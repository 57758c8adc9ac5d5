package vn.quytrinh.handling.dossier;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.organisation.UnitName;
import vn.quytrinh.handling.plan.ConsultPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TimeoutPlan;
import vn.quytrinh.handling.rules.ConsultationFact;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;

/**
 * The agencies that were asked for their opinion. The time to answer is the question's own, else that of the consulting step,
 * else the procedure's, else the law's; what silence means comes from the step, the procedure or the law in this order.
 */
final class ConsultationChronicle implements Chronicle {

    private record Question(
            String unit,
            LocalDateTime at,
            @Nullable LegalPeriod within,
            String silence,
            Citation citation,
            @Nullable LocalDateTime answeredAt) {}

    private static final Citation OWN_PROCEDURE = new Citation("Quy trình nội bộ của thủ tục", null, false);

    private final ClockRegime regime;
    private final List<Question> questions = new ArrayList<>();

    ConsultationChronicle(ClockRegime regime) {
        this.regime = regime;
    }

    @Override
    public void note(DossierEvent event, DossierState state) {
        String unit = Objects.requireNonNullElse(event.text("unit"), "");
        if (event.type() == EventType.CONSULTATION_SENT) {
            questions.add(question(event, unit, state));
            state.consultedUnits.add(UnitName.normal(unit));
        } else if (event.type() == EventType.CONSULTATION_ANSWERED) {
            answer(unit, event.localTime(), state);
        } else if (ends(event.type())) {
            questions.replaceAll(one -> one.answeredAt() == null ? answered(one, event.localTime()) : one);
        }
    }

    /** What ends the handling ends the wait for an opinion too. */
    private static boolean ends(EventType type) {
        return type == EventType.RESULT_ISSUED
                || type == EventType.REFUSED
                || type == EventType.STOPPED
                || type == EventType.WITHDRAWN;
    }

    /** An answer that names no agency answers every question. */
    private void answer(String unit, LocalDateTime at, DossierState state) {
        String name = UnitName.normal(unit);
        questions.replaceAll(one -> one.answeredAt() == null
                        && (unit.isEmpty() || UnitName.normal(one.unit()).equals(name))
                ? answered(one, at)
                : one);
        if (unit.isEmpty()) {
            state.consultedUnits.clear();
        } else {
            state.consultedUnits.remove(name);
        }
    }

    private static Question answered(Question question, LocalDateTime at) {
        return new Question(
                question.unit(), question.at(), question.within(), question.silence(), question.citation(), at);
    }

    private Question question(DossierEvent event, String unit, DossierState state) {
        StepPlan step = state.tokens.current().keySet().stream()
                .map(state.plan::step)
                .filter(one -> one != null && one.kind().equals("CONSULT"))
                .findFirst()
                .orElse(null);
        TimeoutPlan timeout = step == null ? null : step.timeout();
        ConsultPlan policy = state.plan.clock().consult();
        LegalPeriod own = limit(event);
        LegalPeriod ofStep = timeout != null ? timeout.limit() : step == null ? null : step.duration();
        LegalPeriod ofProcedure = policy == null ? null : policy.limit();
        LegalPeriod within = own != null
                ? own
                : ofStep != null ? ofStep : ofProcedure != null ? ofProcedure : regime.consultationLimit();
        String silence = timeout != null && !timeout.effect().isEmpty()
                ? timeout.effect()
                : policy != null && !policy.silence().isEmpty() ? policy.silence() : regime.consultationSilence();
        boolean byLaw = own == null && ofStep == null && ofProcedure == null && regime.consultationReason() != null;
        return new Question(
                unit,
                event.localTime(),
                within,
                silence,
                byLaw ? regime.consultationReason().citation() : OWN_PROCEDURE,
                null);
    }

    /** Reads the time that the question itself sets: {@code "limit":{"value":7,"unit":"WORKING_DAY"}}. */
    private static @Nullable LegalPeriod limit(DossierEvent event) {
        Object stated = event.data().get("limit");
        if (stated == null) {
            return null;
        }
        try {
            if (stated instanceof Map<?, ?> limit) {
                return LegalPeriod.of(
                        new BigDecimal(String.valueOf(limit.get("value"))),
                        LegalUnit.valueOf(String.valueOf(limit.get("unit"))));
            }
        } catch (IllegalArgumentException e) {
            // Said below, with what was found.
        }
        throw new HandlingException(
                "DATA_INVALID",
                "Sự kiện %s: limit phải có dạng {\"value\":7,\"unit\":\"WORKING_DAY\"} nhưng nhận được %s."
                        .formatted(event.eventId(), stated),
                "Event %s: expected limit to be like {\"value\":7,\"unit\":\"WORKING_DAY\"} but found %s."
                        .formatted(event.eventId(), stated));
    }

    @Override
    public List<ConsultationFact> facts(DossierState state, LocalDateTime at) {
        return questions.stream()
                .map(one -> {
                    var answer = new Span(state.calendar, one.at(), one.answeredAt(), at);
                    LegalPeriod within = one.within();
                    return new ConsultationFact(
                            one.unit(),
                            answer,
                            within == null ? null : answer.by(within),
                            one.silence(),
                            one.citation());
                })
                .toList();
    }
}
