package vn.quytrinh.conformance.fix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.conformance.budget.PathBudget;
import vn.quytrinh.conformance.budget.ShareBudget;
import vn.quytrinh.conformance.budget.Slack;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.rulebase.Text;

/** Carries out a repair on the model; whoever calls records the change, so that it can be undone. */
public final class Repairs {

    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*giờ");

    private Repairs() {}

    /**
     * Carries a repair out.
     *
     * @param procedure the procedure, which is changed
     * @param fix the repair that a finding offered, not null
     * @return whether the model was changed; a repair whose step is gone or says no amount changes nothing, nor does a cut that
     *     {@link LaneCut} does not find
     */
    public static boolean apply(Procedure procedure, QuickFix fix) {
        if (fix.kind() == QuickFix.Kind.CUT_LONGEST_LANE) {
            Optional<LaneCut> cut = LaneCut.of(procedure);
            cut.ifPresent(each -> each.apply(procedure));
            return cut.isPresent();
        }
        InternalProcess process = procedure.getProcess();
        Optional<Step> step = process == null
                ? Optional.empty()
                : process.getSteps().stream()
                        .filter(each -> fix.element().equals(each.getId()))
                        .findFirst();
        return step.isPresent()
                && switch (fix.kind()) {
                    case ADD_FORM -> step.get().getForms().add(fix.value());
                    case SET_UNIT -> setUnit(step.get(), LegalUnit.get(fix.value()));
                    case SPLIT_APPROVAL -> split(process, step.get());
                    case CUT_LONGEST_LANE -> false;
                };
    }

    /**
     * Proposes which lane to shorten and by how much, or nothing when the worst path keeps to its limit.
     *
     * @param procedure the procedure, only read
     */
    public static Optional<Text> proposedCut(Procedure procedure) {
        TimeBudget budget = TimeBudget.of(procedure);
        Optional<Slack> slack = budget.worst()
                .map(worst -> exceeded(worst.declared()) ? worst.declared() : worst.legal())
                .filter(Repairs::exceeded);
        return slack.flatMap(over -> budget.lanes().stream()
                .filter(lane -> isOnWorstPath(procedure, budget.worst().orElseThrow(), lane))
                .findFirst()
                .map(lane -> new Text(
                        "Rút ngắn làn \"" + lane.name() + "\" (" + lane.time().vi() + ") ít nhất "
                                + over.amount().vi() + ".",
                        "Shorten lane \"" + lane.name() + "\" (" + lane.time().en() + ") by at least "
                                + over.amount().en() + ".")));
    }

    private static boolean exceeded(@Nullable Slack slack) {
        return slack != null && slack.state() == Slack.State.EXCEEDED;
    }

    private static boolean isOnWorstPath(Procedure procedure, PathBudget worst, ShareBudget lane) {
        return procedure.getProcess().getSteps().stream()
                .anyMatch(step -> worst.steps().contains(step.getId())
                        && step.getUnit() != null
                        && lane.id().equals(step.getUnit().getId()));
    }

    private static boolean setUnit(Step step, LegalUnit unit) {
        TimeLimit duration = step.getDuration();
        if (duration != null && duration.getValue() != null) {
            duration.setUnit(unit);
            return true;
        }
        Matcher amount = AMOUNT.matcher(step.getDurationText() == null ? "" : step.getDurationText());
        if (!amount.find()) {
            return false;
        }
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(new BigDecimal(amount.group(1).replace(',', '.')));
        limit.setUnit(unit);
        limit.setText(step.getDurationText());
        step.setDuration(limit);
        StableIds.assign(
                step.eContainer().eContainer() == null
                        ? step
                        : step.eContainer().eContainer());
        return true;
    }

    /**
     * The drafting keeps the step's time and role; the approval takes its ways out with the table that chooses among them, its end
     * and its parallel branches, and a role is still to be chosen. It belongs to the process before anything moves to it, so that
     * whoever records the change can take it back.
     */
    private static boolean split(InternalProcess process, Step drafting) {
        Step approval = ProcessFactory.eINSTANCE.createStep();
        approval.setId(StableIds.nextStepId(process));
        if (drafting.isSetOrder()) {
            process.getSteps().stream()
                    .filter(each -> each.isSetOrder() && each.getOrder() > drafting.getOrder())
                    .forEach(each -> each.setOrder(each.getOrder() + 1));
            approval.setOrder(drafting.getOrder() + 1);
        }
        process.getSteps().add(process.getSteps().indexOf(drafting) + 1, approval);
        process.getStages().stream()
                .filter(stage -> stage.getSteps().contains(drafting))
                .forEach(stage -> stage.getSteps().add(stage.getSteps().indexOf(drafting) + 1, approval));
        approval.setName("Phê duyệt");
        approval.setKind(StepKind.APPROVE);
        approval.setUnit(drafting.getUnit());
        handOver(drafting, approval);
        drafting.setKind(StepKind.PROCESS);
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(approval);
        drafting.getTransitions().add(way);
        StableIds.assign(process.eContainer() == null ? process : process.eContainer());
        return true;
    }

    private static void handOver(Step drafting, Step approval) {
        DecisionTable table = drafting.getRouting();
        for (Transition way : List.copyOf(drafting.getTransitions())) {
            String before = way.getId();
            approval.getTransitions().add(way);
            if (before != null && before.startsWith(drafting.getId() + ">")) {
                way.setId(approval.getId() + before.substring(drafting.getId().length()));
                rename(table, before, way.getId());
            }
        }
        drafting.setRouting(null);
        approval.setRouting(table);
        if (drafting.isParallelSplit()) {
            approval.setParallelSplit(true);
            drafting.setParallelSplit(false);
        }
        if (drafting.isEnd()) {
            approval.setEnd(true);
            drafting.unsetEnd();
        }
    }

    private static void rename(@Nullable DecisionTable table, String before, String now) {
        if (table != null) {
            table.getRows()
                    .forEach(row -> row.getConclusions()
                            .replaceAll(conclusion -> conclusion == null
                                    ? null
                                    : conclusion.replace('"' + before + '"', '"' + now + '"')));
        }
    }
}
