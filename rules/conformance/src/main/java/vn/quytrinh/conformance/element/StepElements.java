package vn.quytrinh.conformance.element;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.paths.Passages;
import vn.quytrinh.procedure.paths.Reachability;

/** The steps of a process. */
final class StepElements {

    /** What separates several owners in one cell; "và" does not, it stands in names of units. */
    private static final Pattern OWNERS = Pattern.compile("\\s*(?:[/;]|\\shoặc\\s)\\s*");

    /** The head of an office or the deputy who signs for him (KT.) are one owner. */
    private static final Pattern DEPUTY =
            Pattern.compile("(\\p{L}[\\p{L} ]*?)\\s*/\\s*Phó\\s+\\1", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HOURS = Pattern.compile("(?:^|\\d)\\s*giờ(?!\\s*(?:làm việc|hành chính|liên tục))");

    private static final Pattern AUTOMATIC =
            Pattern.compile("hệ thống|trí tuệ nhân tạo|phần mềm|tự động|(?<!\\p{L})ai(?!\\p{L})");

    private static final Pattern DRAFTS = Pattern.compile("dự thảo|soạn thảo");

    private static final Pattern SIGNS = Pattern.compile("phê duyệt|ký duyệt|ký ban hành");

    private final InternalProcess process;
    private final CheckContext context;
    private final Passages passages;
    private final Reachability reachability;
    private final Map<Step, Integer> arriving = new HashMap<>();
    private final Set<Step> splits;
    private final boolean chained;
    private final List<FormInForce> forms;

    private StepElements(Procedure procedure, InternalProcess process, CheckContext context) {
        this.process = process;
        chained = String.valueOf(procedure.getScope()).contains("LIEN_THONG_DIEN_TU")
                || "INTER_AGENCY".equals(procedure.getLevel());
        forms = context.law().forms(context.on());
        this.context = context;
        passages = Passages.of(process);
        reachability = Reachability.of(process);
        process.getSteps()
                .forEach(step -> step.getTransitions().stream()
                        .map(Transition::getTo)
                        .filter(Objects::nonNull)
                        .forEach(to -> arriving.merge(to, 1, Integer::sum)));
        splits = process.getSteps().stream().filter(Step::isParallelSplit).collect(Collectors.toSet());
    }

    static List<Element> of(Procedure procedure, InternalProcess process, CheckContext context) {
        var steps = new StepElements(procedure, process, context);
        return process.getSteps().stream().map(steps::element).toList();
    }

    private Element element(Step step) {
        Set<Step> after = passages.after(step);
        String id = Objects.requireNonNullElse(step.getId(), "");
        String label = step.getName() == null || step.getName().isBlank() ? id : id + " (" + step.getName() + ")";
        Element element = Element.of("STEP", id, label)
                .with("kind", step.isSetKind() ? step.getKind() : null)
                .with(
                        "competence",
                        step.getRole() == null ? null : step.getRole().getCompetence())
                .with(
                        "substitute",
                        step.getSubstitute() == null
                                ? null
                                : step.getSubstitute().getName())
                .with("inputs", step.getInputs())
                .with("outputs", step.getOutputs())
                .with("forms", step.getForms())
                .with("receiptForm", uses(step, "RECEIPT"))
                .with("chained", chained)
                .with("checklist", step.getChecklist())
                .with("tools", step.getTools())
                .with("digitisationTool", mentions(step.getTools(), "scan", "quét", "số hóa"))
                .with("instrument", step.getInstrument())
                .with("calibratedUntil", step.getCalibratedUntil())
                .with("survey", step.getSurvey())
                .with("reachable", !reachability.unreachable().contains(step))
                .with("reachesEnd", !reachability.withoutEnd().contains(step))
                .with("numberGap", numberGap(step))
                .with("approvesOwnDraft", approvesOwnDraft(step))
                .before(after.stream()
                        .map(each -> Objects.requireNonNullElse(each.getId(), ""))
                        .collect(Collectors.toSet()));
        if (step.isSetOrder()) {
            element.with("order", step.getOrder());
        }
        owners(element, step);
        time(element, step);
        ways(element, step);
        return branches(element, step, after);
    }

    private void owners(Element element, Step step) {
        OrgUnit unit = step.getUnit();
        Position role = step.getRole();
        String unitName = unit == null ? null : unit.getName();
        String roleName = role == null ? null : role.getName();
        boolean system = matches(AUTOMATIC, unitName) || matches(AUTOMATIC, roleName);
        boolean waits = isWaiting(step);
        element.with("unit", unitName)
                .with("unitOwners", ownersIn(unitName))
                .with("unitExternal", unit != null && unit.isExternal())
                .with("unitValid", unit == null || holds(unit.getValidFrom(), unit.getValidTo()))
                .with("role", roleName)
                .with("roleOwners", ownersIn(roleName))
                .with("roleValid", role == null || holds(role.getValidFrom(), role.getValidTo()))
                .with("system", system)
                .with("human", !system && !waits)
                .with("authority", authority(role))
                .with("staffed", staffed(roleName));
    }

    private @Nullable String authority(@Nullable Position role) {
        if (role == null) {
            return null;
        }
        if (role.getAuthority() != null || context.records() == null) {
            return role.getAuthority();
        }
        return context.records().getDelegations().stream()
                .filter(each ->
                        Objects.equals(each.getPosition(), role.getName()) && holds(each.getFrom(), each.getTo()))
                .map(each -> Objects.requireNonNullElse(each.getDocument(), "delegation"))
                .findFirst()
                .orElse(null);
    }

    private boolean staffed(@Nullable String role) {
        if (context.records() == null || role == null) {
            return true;
        }
        return context.records().getPersons().stream().anyMatch(each -> role.equals(each.getPosition()))
                || context.records().getDelegations().stream()
                        .anyMatch(each -> role.equals(each.getPosition()) && holds(each.getFrom(), each.getTo()));
    }

    private static void time(Element element, Step step) {
        boolean unitSet = step.getDuration() != null && step.getDuration().isSetUnit();
        String basis = step.getNotCountedReason() == null ? step.getSuspension() : step.getNotCountedReason();
        element.with("timed", TimeTotal.of(step.getDuration()) != null)
                .with("timeUnit", unitSet ? step.getDuration().getUnit() : null)
                .with("timeText", step.getDurationText())
                .with(
                        "hoursUnclear",
                        !unitSet
                                        && step.getDurationText() != null
                                        && HOURS.matcher(step.getDurationText().toLowerCase(Locale.ROOT))
                                                .find()
                                || step.getDuration() != null
                                        && step.getDuration().getValue() != null
                                        && !unitSet)
                .with("counted", step.isClockCounted())
                .with("uncountedBasis", basis)
                .with(
                        "lawCited",
                        step.getNotCountedReason() != null
                                        && !LawCitation.findAll(step.getNotCountedReason())
                                                .isEmpty()
                                || step.getDuration() != null
                                        && step.getDuration().getLegalBasis() != null);
    }

    private void ways(Element element, Step step) {
        List<Transition> ways = step.getTransitions();
        List<String> conditions = ways.stream()
                .map(Transition::getWhen)
                .filter(when -> when != null && !when.isBlank())
                .map(when -> when.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean consults = step.isSetKind() && step.getKind() == StepKind.CONSULT;
        boolean timeout = step.getTimeout() != null;
        element.with("ways", ways)
                .with("conditionalWays", conditions)
                .with("openWays", ways.size() - (long) conditions.size())
                .with("sameConditions", !step.isParallelSplit() && conditions.size() > new HashSet<>(conditions).size())
                .with("routed", step.getRouting() != null)
                .with("parallel", step.isParallelSplit())
                .with("supplementWay", leads(step, TransitionTarget.SUPPLEMENT) || uses(step, "SUPPLEMENT_REQUEST"))
                .with(
                        "refuseWay",
                        leads(step, TransitionTarget.REFUSE)
                                || leads(step, TransitionTarget.REJECT)
                                || uses(step, "REFUSAL"))
                .with("onwardWay", leads(step, TransitionTarget.STEP))
                .with(
                        "limitStated",
                        TimeTotal.of(step.getDuration()) != null
                                || timeout && TimeTotal.of(step.getTimeout().getLimit()) != null
                                || consults && policyLimits(step))
                .with("silence", silence(step))
                .with(
                        "timeoutLeadsOn",
                        timeout
                                && (step.getTimeout().getTo() != null
                                        || step.getTimeout().isSetEffect()));
    }

    private boolean policyLimits(Step step) {
        return process.getClock() != null
                && process.getClock().getConsult() != null
                && process.getClock().getConsult().getStep() == step
                && TimeTotal.of(process.getClock().getConsult().getLimit()) != null;
    }

    private @Nullable String silence(Step step) {
        if (step.getTimeout() != null
                && step.getTimeout().isSetEffect()
                && step.getTimeout().getEffect() != TimeoutEffect.NOT_STATED) {
            return step.getTimeout().getEffect().getLiteral();
        }
        boolean policy = process.getClock() != null
                && process.getClock().getConsult() != null
                && process.getClock().getConsult().getStep() == step;
        return policy ? process.getClock().getConsult().getSilence() : null;
    }

    private Element branches(Element element, Step step, Set<Step> after) {
        return element.with("joinsAll", step.isSetJoin() && step.getJoin() == JoinKind.ALL)
                .with("branchesToJoin", arriving.getOrDefault(step, 0))
                .with(
                        "splitBefore",
                        splits.stream().anyMatch(split -> passages.after(split).contains(step)))
                .with(
                        "joinAfter",
                        after.stream().anyMatch(each -> each.isSetJoin() && each.getJoin() != JoinKind.NONE));
    }

    private boolean uses(Step step, String kind) {
        return step.getForms().stream()
                .map(FormText::of)
                .anyMatch(form -> forms.stream().anyMatch(each -> each.kind().equals(kind) && form.is(each)));
    }

    private boolean numberGap(Step step) {
        if (!step.isSetOrder()) {
            return false;
        }
        List<Step> group = process.getStages().stream()
                .map(Stage::getSteps)
                .filter(steps -> steps.contains(step))
                .<List<Step>>map(List::copyOf)
                .findFirst()
                .orElse(process.getSteps());
        Set<Integer> orders =
                group.stream().filter(Step::isSetOrder).map(Step::getOrder).collect(Collectors.toSet());
        int lowest = orders.stream().min(Integer::compare).orElse(0);
        return step.getOrder() > lowest && !orders.contains(step.getOrder() - 1);
    }

    private static boolean approvesOwnDraft(Step step) {
        String name = String.valueOf(step.getName()).toLowerCase(Locale.ROOT);
        return step.isSetKind()
                && (step.getKind() == StepKind.PROCESS || step.getKind() == StepKind.APPROVE)
                && DRAFTS.matcher(name).find()
                && SIGNS.matcher(name).find()
                && step.getTransitions().stream()
                        .map(Transition::getTo)
                        .noneMatch(to -> to != null && to.isSetKind() && to.getKind() == StepKind.APPROVE);
    }

    private boolean holds(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !context.on().isBefore(from))
                && (to == null || !context.on().isAfter(to));
    }

    static boolean isWaiting(Step step) {
        return step.isSetKind()
                && (step.getKind() == StepKind.WAIT_APPLICANT || step.getKind() == StepKind.WAIT_EXTERNAL);
    }

    private static boolean leads(Step step, TransitionTarget target) {
        return step.getTransitions().stream().anyMatch(way -> way.getTarget() == target);
    }

    private static long ownersIn(@Nullable String text) {
        return text == null || text.isBlank()
                ? 0
                : OWNERS.split(DEPUTY.matcher(text.replaceAll("\\([^)]*\\)", ""))
                                .replaceAll("$1"))
                        .length;
    }

    private static boolean matches(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean mentions(List<String> texts, String... words) {
        return texts.stream()
                .anyMatch(text -> List.of(words).stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains));
    }
}
