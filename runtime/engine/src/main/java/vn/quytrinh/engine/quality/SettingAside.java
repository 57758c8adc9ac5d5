package vn.quytrinh.engine.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.SuppressedFinding;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Suppression;
import vn.quytrinh.procedure.StableIds;

/**
 * Sets findings aside for a time (tạm bỏ qua phát hiện): the quality officer says why and until when. It stands in the draft, in
 * its releases and in the audit log; who does so does not become an author of the draft. Safe for threads.
 */
public final class SettingAside {

    private final Procedures procedures;
    private final Quality quality;

    /**
     * Makes the use cases.
     *
     * @param procedures the drafts
     * @param quality finds what can be set aside
     */
    public SettingAside(Procedures procedures, Quality quality) {
        this.procedures = procedures;
        this.quality = quality;
    }

    /**
     * What is set aside.
     *
     * @param rule the id of the rule
     * @param element the id of the element, empty for wherever the rule finds something
     * @param reason why
     * @param until the last day on which it is set aside
     */
    public record Request(String rule, String element, String reason, LocalDate until) {}

    /**
     * Sets a finding of the newest draft revision aside, as the next revision.
     *
     * @param key the procedure's key
     * @param openedRevision the revision that was looked at, 0 for the newest
     * @param request what is set aside
     * @param caller who does so: a quality officer or an administrator
     * @return the new revision
     * @throws EngineException {@code ROLE_REQUIRED}, {@code PROCEDURE_UNKNOWN}, {@code AGENCY_FORBIDDEN}, {@code
     *     DRAFT_STALE}, {@code FINDING_UNKNOWN} when no such finding stands, {@code SUPPRESSION_ENDED} when the last day is past
     */
    public OpenDraft setAside(String key, int openedRevision, Request request, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.ADMIN);
        procedures.requireAgency(key, caller);
        LocalDate today = quality.today();
        if (request.until().isBefore(today)) {
            throw QualityRefusal.untilPassed(request.until().toString(), today.toString());
        }
        requireFinding(quality.check(key), request);
        Map<String, Object> detail = new HashMap<>();
        detail.put("rule", request.rule());
        detail.put("element", request.element());
        detail.put("reason", request.reason());
        detail.put("until", request.until().toString());
        return procedures.annotate(
                key,
                openedRevision,
                procedure -> add(procedure, request, caller, today),
                caller,
                "FINDING_SET_ASIDE",
                detail);
    }

    /**
     * Lets a finding be set aside for longer, as the next draft revision, whether or not its last day is past.
     *
     * @param key the procedure's key
     * @param id what is prolonged
     * @param openedRevision the revision that was looked at, 0 for the newest
     * @param reason why it is still set aside
     * @param until the new last day
     * @param caller who does so: a quality officer or an administrator
     * @return the new revision
     * @throws EngineException {@code ROLE_REQUIRED}, {@code PROCEDURE_UNKNOWN}, {@code AGENCY_FORBIDDEN}, {@code
     *     DRAFT_STALE}, {@code SUPPRESSION_UNKNOWN}, {@code SUPPRESSION_ENDED} when the last day is past
     */
    public OpenDraft prolong(String key, String id, int openedRevision, String reason, LocalDate until, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.ADMIN);
        LocalDate today = quality.today();
        if (until.isBefore(today)) {
            throw QualityRefusal.untilPassed(until.toString(), today.toString());
        }
        return procedures.annotate(
                key,
                openedRevision,
                procedure -> {
                    Suppression prolonged = procedure.getSuppressions().stream()
                            .filter(each -> id.equals(each.getId()))
                            .findFirst()
                            .orElseThrow(() -> QualityRefusal.noSuchSuppression(id, key));
                    prolonged.setBy(caller.name());
                    prolonged.setReason(reason);
                    prolonged.setUntil(until);
                },
                caller,
                "FINDING_SET_ASIDE_LONGER",
                Map.of("suppression", id, "reason", reason, "until", until.toString()));
    }

    /**
     * Takes back that a finding was set aside, as the next draft revision.
     *
     * @param key the procedure's key
     * @param id what is taken back
     * @param openedRevision the revision that was looked at, 0 for the newest
     * @param caller who does so: a quality officer or an administrator
     * @return the new revision
     * @throws EngineException {@code ROLE_REQUIRED}, {@code PROCEDURE_UNKNOWN}, {@code AGENCY_FORBIDDEN}, {@code
     *     DRAFT_STALE}, {@code SUPPRESSION_UNKNOWN}
     */
    public OpenDraft takeBack(String key, String id, int openedRevision, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.ADMIN);
        return procedures.annotate(
                key,
                openedRevision,
                procedure -> {
                    if (!procedure.getSuppressions().removeIf(each -> id.equals(each.getId()))) {
                        throw QualityRefusal.noSuchSuppression(id, key);
                    }
                },
                caller,
                "FINDING_TAKEN_BACK",
                Map.of("suppression", id));
    }

    /**
     * Returns what is set aside in the newest draft revision, what has ended and what is incomplete too.
     *
     * @param key the procedure's key
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public List<SetAside> list(String key) {
        return list(procedures.open(key).procedure());
    }

    /** Returns what is set aside in a draft, what has ended and what is incomplete too. */
    public List<SetAside> list(OpenDraft draft) {
        return list(draft.procedure());
    }

    /** Returns what is set aside in a model, what has ended and what is incomplete too. */
    public List<SetAside> list(Procedure procedure) {
        List<SuppressedFinding> aside = quality.check(procedure).suppressed();
        return procedure.getSuppressions().stream()
                .map(each -> new SetAside(
                        text(each.getId()),
                        text(each.getRule()),
                        text(each.getElement()),
                        each.getBy(),
                        each.getReason(),
                        each.getOn(),
                        each.getUntil(),
                        state(each, aside)))
                .toList();
    }

    private SetAside.State state(Suppression suppression, List<SuppressedFinding> aside) {
        LocalDate today = quality.today();
        if (isBlank(suppression.getRule())
                || isBlank(suppression.getBy())
                || isBlank(suppression.getReason())
                || suppression.getUntil() == null) {
            return SetAside.State.INCOMPLETE;
        }
        if (today.isAfter(suppression.getUntil())) {
            return SetAside.State.ENDED;
        }
        if (suppression.getOn() != null && today.isBefore(suppression.getOn())) {
            return SetAside.State.NOT_YET;
        }
        boolean finds = aside.stream()
                .map(SuppressedFinding::finding)
                .anyMatch(finding -> finding.rule().equals(suppression.getRule())
                        && (isBlank(suppression.getElement())
                                || finding.element().equals(suppression.getElement())));
        return finds ? SetAside.State.HOLDS : SetAside.State.IDLE;
    }

    private static void requireFinding(QualityVerdict verdict, Request request) {
        List<JudgedFinding> standing = verdict.findings().stream()
                .filter(each -> !each.finding().rule().equals("SUPPRESSION"))
                .toList();
        boolean stands = standing.stream()
                .map(JudgedFinding::finding)
                .anyMatch(finding -> finding.rule().equals(request.rule())
                        && (request.element().isEmpty() || finding.element().equals(request.element())));
        if (!stands) {
            throw QualityRefusal.noSuchFinding(
                    request.rule(),
                    request.element(),
                    standing.stream().map(JudgedFinding::key).toList());
        }
    }

    private static void add(Procedure procedure, Request request, Caller caller, LocalDate today) {
        Suppression suppression = QualityFactory.eINSTANCE.createSuppression();
        suppression.setRule(request.rule());
        suppression.setElement(request.element().isEmpty() ? null : request.element());
        suppression.setBy(caller.name());
        suppression.setReason(request.reason());
        suppression.setOn(today);
        suppression.setUntil(request.until());
        procedure
                .getSuppressions()
                .removeIf(each -> request.rule().equals(each.getRule())
                        && text(each.getElement()).equals(request.element()));
        procedure.getSuppressions().add(suppression);
        StableIds.assign(procedure);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
