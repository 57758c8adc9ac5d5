package vn.quytrinh.engine.quality;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.QualityReport;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.CheckedLaw;
import vn.quytrinh.conformance.pack.Enforcement;
import vn.quytrinh.conformance.pack.PackChoices;
import vn.quytrinh.conformance.template.TemplateCheck;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.procedure.ModelFindings;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.trial.StoryFindings;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.worktime.CalendarStack;

/**
 * Checks drafts with every pack, by the choices and records of their agency, and says what a finding does to a publication. Fast
 * enough to be asked after every edit, and safe for threads; a model must not be changed while it is checked.
 */
public final class Quality {

    private final Procedures procedures;
    private final Calendars calendars;
    private final AgencyRecords records;
    private final OwnPacks packs;
    private final StoryFindings stories;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param procedures the drafts
     * @param calendars the calendars of territories
     * @param records what agencies record and choose
     * @param packs the packs of agencies
     * @param stories plays the stories of drafts
     * @param clock tells the time
     */
    public Quality(
            Procedures procedures,
            Calendars calendars,
            AgencyRecords records,
            OwnPacks packs,
            StoryFindings stories,
            InstantSource clock) {
        this.procedures = procedures;
        this.calendars = calendars;
        this.records = records;
        this.packs = packs;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * Checks the newest draft revision of a procedure.
     *
     * @param key the procedure's key
     * @return what the rules say of it today
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public QualityVerdict check(String key) {
        return check(procedures.open(key).procedure());
    }

    /**
     * Checks a document that is stored nowhere.
     *
     * @param document a document in the form {@code tthc-internal-procedure}, as UTF-8 JSON
     * @return what the rules say of it today
     * @throws EngineException when the text is not a JSON object
     * @throws vn.quytrinh.procedure.json.ProcedureFormatException with every fault, when it is not a procedure
     */
    public QualityVerdict checkDocument(byte[] document) {
        return check(new ProcedureJson().read(JsonText.object(document)));
    }

    /**
     * Checks a model, saved or not. The first check after the start may wait some seconds for the compiler of the rules.
     *
     * @param procedure the model, with parts missing too; it is only read
     * @return what the rules say of it today
     */
    public QualityVerdict check(Procedure procedure) {
        return check(procedure, (choices, pack) -> true);
    }

    /**
     * Checks the newest draft revision by those packs alone whose findings block or need a reason.
     *
     * @see #checkEnforced(Procedure)
     */
    public QualityVerdict checkEnforced(String key) {
        return checkEnforced(procedures.open(key).procedure());
    }

    /**
     * Checks a model by those packs alone whose findings block or need a reason: what a publication has to know. It does not wait
     * for the compiler of the others.
     *
     * @param procedure the model, with parts missing too; it is only read
     * @return what these packs say of it today
     */
    public QualityVerdict checkEnforced(Procedure procedure) {
        return check(procedure, (choices, pack) -> choices.enforcement(pack) != Enforcement.ADVISORY);
    }

    private QualityVerdict check(Procedure procedure, BiPredicate<PackChoices, String> wanted) {
        String agency = ProcedureAgency.of(procedure);
        Procedure template = template(procedure);
        CheckContext context = context(procedure.getTerritory(), agency);
        var choices = new PackChoices(context.records(), context.on());
        OwnPacks.Asked asked = packs.asked(agency, pack -> wanted.test(choices, pack));
        QualityReport report = asked.check()
                .check(
                        procedure,
                        template == null ? context : context.published(template),
                        Stream.of(ModelFindings.of(procedure), stories.of(procedure), asked.broken())
                                .flatMap(List::stream)
                                .toList());
        return new QualityVerdict(
                agency,
                report.findings().stream()
                        .map(finding -> JudgedFinding.of(finding, choices.enforcement(finding.pack())))
                        .toList(),
                report.suppressed(),
                report.paths(),
                TimeBudget.of(procedure),
                template == null ? null : procedure.getTemplate(),
                template == null ? List.of() : TemplateCheck.deviations(procedure, template));
    }

    /** Tells whether the rules are compiled, so that a check answers at once. */
    public boolean isReady() {
        return ShippedRules.isReady();
    }

    /** Returns what is checked against today: the law, the calendar of a territory, the records of an agency. */
    CheckContext context(@Nullable String territory, String agency) {
        String named = Objects.requireNonNullElse(territory, "");
        CalendarStack calendar =
                calendars.stackOf(Territory.isTerritory(named) ? new Territory(named) : Territory.NATION);
        LocalDate today = today();
        return new CheckContext(
                today,
                CheckedLaw.vietnam(),
                calendar.data(),
                calendar.timetable().on(today),
                records.counting(agency).map(RecordedQuality::records).orElse(null),
                null);
    }

    /** Returns the rules that an agency is asked by. */
    OwnPacks.Asked asked(String agency) {
        return packs.asked(agency, every -> true);
    }

    private @Nullable Procedure template(Procedure procedure) {
        String key = procedure.getTemplate();
        boolean named = key != null && !key.isBlank() && !key.equals(procedure.getId());
        Optional<OpenDraft> template = named ? procedures.find(key) : Optional.empty();
        return template.map(OpenDraft::procedure).orElse(null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
    }
}
