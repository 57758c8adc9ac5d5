package vn.quytrinh.conformance.template;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Requirement;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.procedure.time.CutoffText;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Cutoff;

/**
 * Compares a local procedure with its template, ministry → province → commune: it may be shorter, name the units and go into more
 * detail; it may not ask for more.
 */
public final class TemplateCheck {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Procedure local;
    private final Procedure template;
    private final List<Deviation> found = new ArrayList<>();

    private TemplateCheck(Procedure local, Procedure template) {
        this.local = local;
        this.template = template;
    }

    /**
     * Returns where the local procedure deviates.
     *
     * @param local the procedure that refines the template, not null
     * @param template the template, not null
     * @return the deviations: code, limits, components, fees, steps, clock
     */
    public static List<Deviation> deviations(Procedure local, Procedure template) {
        var check = new TemplateCheck(local, template);
        check.code();
        check.limits();
        check.components();
        check.fees();
        check.steps();
        check.clock();
        return List.copyOf(check.found);
    }

    private void code() {
        if (local.getCode() != null
                && template.getCode() != null
                && !national(local.getCode()).equals(national(template.getCode()))) {
            add(
                    DeviationKind.OTHER_CODE,
                    local.getId(),
                    "Mã thủ tục " + local.getCode() + " khác mã " + template.getCode() + " của mẫu.",
                    "Code " + local.getCode() + " is not the template's " + template.getCode() + ".");
        }
    }

    private static String national(String code) {
        return code.replaceFirst("\\.H\\d{2}$", "");
    }

    private void limits() {
        limit(
                new Text("Thời hạn giải quyết", "The legal limit"),
                local.getLegalTimeLimit() == null
                        ? local.getId()
                        : local.getLegalTimeLimit().getId(),
                TimeTotal.of(local.getLegalTimeLimit()),
                TimeTotal.of(template.getLegalTimeLimit()));
        if (local.getProcess() != null && template.getProcess() != null) {
            limit(
                    new Text("Tổng thời gian công bố", "The declared total"),
                    local.getProcess().getDeclaredTotal() == null
                            ? local.getId()
                            : local.getProcess().getDeclaredTotal().getId(),
                    TimeTotal.of(local.getProcess().getDeclaredTotal()),
                    TimeTotal.of(template.getProcess().getDeclaredTotal()));
        }
    }

    private void limit(Text what, String element, @Nullable TimeTotal own, @Nullable TimeTotal theirs) {
        if (own == null || theirs == null) {
            return;
        }
        Comparison comparison = own.against(theirs);
        if (!comparison.comparable()) {
            add(
                    DeviationKind.INCOMPARABLE_LIMIT,
                    element,
                    what.vi() + " " + own.text().vi() + " không so sánh được với "
                            + theirs.text().vi() + " của mẫu.",
                    what.en() + " of " + own.text().en() + " cannot be compared with the template's "
                            + theirs.text().en() + ".");
        } else if (comparison.differs()) {
            add(
                    comparison.above() ? DeviationKind.LONGER_LIMIT : DeviationKind.SHORTER,
                    element,
                    what.vi() + " " + own.text().vi() + (comparison.above() ? " dài hơn " : " ngắn hơn ")
                            + theirs.text().vi() + " của mẫu.",
                    what.en() + " of " + own.text().en()
                            + (comparison.above() ? " is longer than " : " is shorter than ") + "the template's "
                            + theirs.text().en() + ".");
        }
    }

    private void components() {
        Map<String, Component> theirs = new HashMap<>();
        template.getComponents().forEach(each -> theirs.put(key(each.getName()), each));
        for (Component own : local.getComponents()) {
            Component same = theirs.remove(key(own.getName()));
            if (same == null) {
                add(
                        DeviationKind.EXTRA_COMPONENT,
                        own.getId(),
                        "Giấy tờ \"" + own.getName() + "\" không có trong mẫu.",
                        "Component \"" + own.getName() + "\" is not in the template.");
            } else if (isStricter(own, same)) {
                add(
                        DeviationKind.STRICTER_COMPONENT,
                        own.getId(),
                        "Giấy tờ \"" + own.getName() + "\" bị yêu cầu nhiều hơn mẫu.",
                        "Component \"" + own.getName() + "\" is asked for more strictly than in the template.");
            }
        }
        theirs.values()
                .forEach(missing -> add(
                        DeviationKind.FEWER_COMPONENTS,
                        missing.getId(),
                        "Không yêu cầu giấy tờ \"" + missing.getName() + "\" của mẫu.",
                        "The template's component \"" + missing.getName() + "\" is not asked for."));
    }

    private static boolean isStricter(Component own, Component theirs) {
        return own.getOriginals() > theirs.getOriginals()
                || own.getCopies() > theirs.getCopies()
                || own.getRequirement() == Requirement.MANDATORY
                        && own.isSetRequirement()
                        && theirs.isSetRequirement()
                        && theirs.getRequirement() != Requirement.MANDATORY;
    }

    private void fees() {
        List<String> theirs =
                template.getFees().stream().map(TemplateCheck::feeKey).toList();
        local.getFees().stream()
                .filter(own -> !"NONE".equals(own.getKind())
                        && (own.getAmount() == null || own.getAmount().signum() > 0))
                .filter(own -> !theirs.contains(feeKey(own)))
                .forEach(own -> add(
                        DeviationKind.EXTRA_FEE,
                        own.getId(),
                        "Khoản thu " + feeKey(own) + " không có trong mẫu.",
                        "Fee " + feeKey(own) + " is not in the template."));
    }

    private static String feeKey(Fee fee) {
        return fee.getKind() + " " + Objects.requireNonNullElse(fee.getName(), "") + " "
                + (fee.getAmount() == null
                        ? ""
                        : fee.getAmount().stripTrailingZeros().toPlainString());
    }

    /** A template's steps are counted by kind: a local procedure may have more of a kind, never fewer. */
    private void steps() {
        Map<StepKind, List<Step>> own = byKind(local);
        byKind(template).forEach((kind, theirs) -> {
            int here = own.getOrDefault(kind, List.of()).size();
            if (here < theirs.size()) {
                Step missing = theirs.get(theirs.size() - 1);
                add(
                        DeviationKind.MISSING_STEP,
                        missing.getId(),
                        "Thiếu bước của mẫu: " + missing.getId() + " (" + missing.getName() + ").",
                        "The template's step " + missing.getId() + " (" + missing.getName() + ") is missing.");
            } else if (here > theirs.size()) {
                Step added = own.get(kind).get(here - 1);
                add(
                        DeviationKind.MORE_DETAIL,
                        added.getId(),
                        "Chi tiết hơn mẫu: có " + here + " bước " + kind + ", mẫu có " + theirs.size() + ".",
                        "More detail than the template: " + here + " steps of kind " + kind + ", the template has "
                                + theirs.size() + ".");
            }
        });
        units();
    }

    private void units() {
        List<Step> own =
                local.getProcess() == null ? List.of() : local.getProcess().getSteps();
        List<Step> theirs = template.getProcess() == null
                ? List.of()
                : template.getProcess().getSteps();
        for (Step step : own) {
            theirs.stream()
                    .filter(each -> Objects.equals(each.getId(), step.getId()) && each.getUnit() != null)
                    .filter(each -> step.getUnit() != null
                            && !Objects.equals(
                                    each.getUnit().getName(), step.getUnit().getName()))
                    .forEach(each -> add(
                            DeviationKind.UNIT_BOUND,
                            step.getId(),
                            "Bước " + step.getId() + " giao cho "
                                    + step.getUnit().getName() + " (mẫu: "
                                    + each.getUnit().getName() + ").",
                            "Step " + step.getId() + " is given to "
                                    + step.getUnit().getName() + " (template: "
                                    + each.getUnit().getName() + ")."));
        }
    }

    private static Map<StepKind, List<Step>> byKind(Procedure procedure) {
        Map<StepKind, List<Step>> kinds = new EnumMap<>(StepKind.class);
        if (procedure.getProcess() != null) {
            procedure.getProcess().getSteps().stream()
                    .filter(Step::isSetKind)
                    .forEach(step -> kinds.computeIfAbsent(step.getKind(), kind -> new ArrayList<>())
                            .add(step));
        }
        return kinds;
    }

    private void clock() {
        ClockPolicy own = local.getProcess() == null ? null : local.getProcess().getClock();
        ClockPolicy theirs =
                template.getProcess() == null ? null : template.getProcess().getClock();
        if (own == null || theirs == null) {
            return;
        }
        LocalTime ownCutoff = cutoff(own);
        LocalTime theirCutoff = cutoff(theirs);
        if (ownCutoff != null && theirCutoff != null && !ownCutoff.equals(theirCutoff)) {
            boolean earlier = ownCutoff.isBefore(theirCutoff);
            add(
                    earlier ? DeviationKind.EARLIER_CUTOFF : DeviationKind.LATER_CUTOFF,
                    own.getId(),
                    "Mốc giờ nhận " + ownCutoff + (earlier ? " sớm hơn " : " muộn hơn ") + theirCutoff + " của mẫu.",
                    "The cut-off " + ownCutoff + (earlier ? " is before" : " is after") + " the template's "
                            + theirCutoff + ".");
        }
        if (own.getSupplementMaxRequests() > theirs.getSupplementMaxRequests()) {
            add(
                    DeviationKind.MORE_SUPPLEMENTS,
                    own.getId(),
                    "Cho yêu cầu bổ sung " + own.getSupplementMaxRequests() + " lần, mẫu cho "
                            + theirs.getSupplementMaxRequests() + " lần.",
                    "Allows " + own.getSupplementMaxRequests() + " supplement requests, the template allows "
                            + theirs.getSupplementMaxRequests() + ".");
        }
    }

    private static @Nullable LocalTime cutoff(ClockPolicy clock) {
        try {
            Cutoff cutoff = CutoffText.parse(clock.getCutoff(), clock.getCutoffEffect());
            return cutoff.latest();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void add(DeviationKind kind, @Nullable String element, String vi, String en) {
        found.add(new Deviation(kind, Objects.requireNonNullElse(element, ""), new Text(vi, en)));
    }

    private static String key(@Nullable String name) {
        return SPACES.matcher(Objects.requireNonNullElse(name, "").strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ");
    }
}
