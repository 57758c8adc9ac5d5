package vn.quytrinh.handling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.ConsultPolicy;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.procedure.time.CutoffText;
import vn.quytrinh.procedure.time.Limits;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.LegalPeriod;

/** Reads the plan that handling works on out of a procedure of the model. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads a plan.
     *
     * @throws HandlingException {@code PROCEDURE_INCOMPLETE} when the procedure cannot be executed, {@code ORGANISATION_CYCLE}
     */
    public static HandlingPlan read(Procedure procedure) {
        InternalProcess process = procedure.getProcess();
        if (process == null || process.getSteps().isEmpty()) {
            throw incomplete(
                    procedure,
                    "một quy trình nội bộ có ít nhất một bước",
                    "an internal process with at least one step");
        }
        List<StepPlan> steps = process.getSteps().stream()
                .sorted(java.util.Comparator.comparingInt(Step::getOrder))
                .map(PlanReader::step)
                .toList();
        return new HandlingPlan(
                procedure.getId(),
                procedure.getCode(),
                procedure.getName(),
                Matter.of(procedure.getName(), procedure.getField()),
                limit(procedure, process),
                procedure.getLegalTimeLimit() == null
                        ? List.of()
                        : alternatives(procedure.getLegalTimeLimit().getAlternatives()),
                clock(process.getClock()),
                HandlingPlan.index(steps),
                appointments(process.getClock()),
                procedure.getComponents().stream()
                        .map(c -> new ComponentPlan(
                                c.getId(),
                                c.getNo(),
                                c.getName(),
                                c.isSetRequirement() ? c.getRequirement().getLiteral() : "MANDATORY",
                                c.getCondition(),
                                c.getExpression() != null,
                                c.getReplacedByDatabase()))
                        .toList(),
                procedure.getFees().stream()
                        .filter(fee -> !"NONE".equals(fee.getKind()))
                        .map(FeeReader::fee)
                        .toList(),
                procedure.getFacts().stream().map(PlanReader::fact).toList(),
                procedure.getTables().stream()
                        .filter(table -> process.getSteps().stream().noneMatch(step -> table.equals(step.getRouting())))
                        .map(table -> new TablePlan(table.getId(), table.getName(), table.getLegalBasis()))
                        .toList(),
                OrganisationReader.read(procedure.getOrganisation()));
    }

    /**
     * The agency answers for the legal limit, or for its own total where that is shorter in the same unit: a total it declared
     * and printed on the receipt is the promise.
     */
    private static vn.quytrinh.worktime.TimeLimit limit(Procedure procedure, InternalProcess process) {
        var legal = whole(procedure.getLegalTimeLimit());
        var declared = whole(process.getDeclaredTotal());
        if (legal == null && declared == null) {
            throw incomplete(procedure, "một thời hạn có giá trị và đơn vị", "a time limit with a value and a unit");
        }
        if (legal == null || declared == null) {
            return legal == null ? declared : legal;
        }
        return isShorter(declared.parts(), legal.parts()) ? declared : legal;
    }

    /** Whether one limit is the other with no part longer; units are never compared. */
    private static boolean isShorter(List<LegalPeriod> one, List<LegalPeriod> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            boolean comparable = one.get(i).unit() == other.get(i).unit();
            if (!comparable || one.get(i).thousandths() > other.get(i).thousandths()) {
                return false;
            }
        }
        return true;
    }

    /** A limit of one period or several. */
    private static vn.quytrinh.worktime.@Nullable TimeLimit whole(@Nullable TimeLimit limit) {
        return Limits.hasAmount(limit) ? vn.quytrinh.worktime.TimeLimit.of(Limits.periods(limit)) : null;
    }

    private static @Nullable LegalPeriod period(@Nullable TimeLimit limit) {
        return limit == null
                        || limit.getValue() == null
                        || !limit.isSetUnit()
                        || !limit.getParts().isEmpty()
                ? null
                : Limits.period(limit);
    }

    private static List<AlternativeLimit> alternatives(List<ConditionalLimit> alternatives) {
        return alternatives.stream()
                .map(a -> new AlternativeLimit(a.getId(), a.getExpression() != null, Limits.period(a)))
                .toList();
    }

    private static StepPlan step(Step step) {
        return new StepPlan(
                step.getId(),
                step.getName(),
                step.isSetKind() ? step.getKind().getLiteral() : "OTHER",
                step.getUnit() == null ? null : step.getUnit().getName(),
                step.getRole() == null ? null : step.getRole().getName(),
                step.getSubstitute() == null ? null : step.getSubstitute().getName(),
                period(step.getDuration()),
                alternatives(step.getAlternatives()),
                step.isClockCounted(),
                step.isSeparateLimit(),
                step.isParallelSplit(),
                step.getJoin().getLiteral(),
                step.isEnd(),
                step.getSuspension(),
                step.getRouting() == null ? null : step.getRouting().getId(),
                timeout(step.getTimeout()),
                step.getLoopLimit(),
                step.getTransitions().stream()
                        .map(t -> new TransitionPlan(
                                t.getId(),
                                t.getTarget().getLiteral(),
                                t.getTo() == null ? null : t.getTo().getId(),
                                t.getWhen()))
                        .toList());
    }

    private static FactPlan fact(Fact fact) {
        String vi = Objects.requireNonNullElse(fact.getLabelVi(), fact.getName());
        return new FactPlan(
                fact.getName(),
                new Text(vi, Objects.requireNonNullElse(fact.getLabelEn(), vi)),
                fact.getType().getLiteral(),
                List.copyOf(fact.getChoices()));
    }

    private static ClockPlan clock(@Nullable ClockPolicy policy) {
        if (policy == null) {
            return new ClockPlan(Cutoff.none(), null, 1, null, null, null, null, null, null, null);
        }
        return new ClockPlan(
                CutoffText.parse(policy.getCutoff(), policy.getCutoffEffect()),
                policy.isSetSupplementMode() ? policy.getSupplementMode().getLiteral() : null,
                policy.getSupplementMaxRequests(),
                policy.getSupplementLegalBasis(),
                period(policy.getRequestSupplementWithin()),
                timeout(policy.getApplicantMayCompleteWithin()),
                period(policy.getApologyBefore()),
                period(policy.getReturnToDeskWithin()),
                period(policy.getDeskNotifyWithin()),
                consult(policy.getConsult()));
    }

    private static @Nullable TimeoutPlan timeout(@Nullable Timeout timeout) {
        LegalPeriod limit = timeout == null ? null : period(timeout.getLimit());
        return limit == null
                ? null
                : new TimeoutPlan(
                        limit,
                        effect(timeout.isSetEffect() ? timeout.getEffect() : null),
                        timeout.getTo() == null ? null : timeout.getTo().getId());
    }

    private static @Nullable ConsultPlan consult(@Nullable ConsultPolicy policy) {
        return policy == null
                ? null
                : new ConsultPlan(
                        policy.getStep() == null ? null : policy.getStep().getId(),
                        period(policy.getLimit()),
                        effect(TimeoutEffect.get(policy.getSilence())));
    }

    private static String effect(@Nullable TimeoutEffect effect) {
        return effect == null || effect == TimeoutEffect.NOT_STATED ? "" : effect.getLiteral();
    }

    private static List<AppointmentPlan> appointments(@Nullable ClockPolicy policy) {
        List<AppointmentPlan> result = new ArrayList<>();
        if (policy != null) {
            policy.getAppointments().forEach(a -> {
                var limit = whole(a.getLimit());
                if (limit != null) {
                    result.add(new AppointmentPlan(
                            a.getNo(),
                            limit,
                            a.getEndsAt() == null ? null : a.getEndsAt().getId()));
                }
            });
        }
        return List.copyOf(result);
    }

    private static HandlingException incomplete(Procedure procedure, String vi, String en) {
        return new HandlingException(
                "PROCEDURE_INCOMPLETE",
                "Thủ tục %s cần %s để phát hành.".formatted(procedure.getId(), vi),
                "Expected %s to have %s before it is published.".formatted(procedure.getId(), en));
    }
}
