package vn.quytrinh.interchange.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.picture.DiagramPicture;
import vn.quytrinh.interchange.seal.QrCode;
import vn.quytrinh.interchange.seal.Seal;
import vn.quytrinh.interchange.template.Dates;
import vn.quytrinh.interchange.template.Entry;
import vn.quytrinh.interchange.template.Values;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;

/** What a procedure says, under the names that templates know. */
final class ProcedureValues {

    private static final double QR_SIDE = 68;
    private static final double POINTS = 72 / 25.4;

    private final Procedure procedure;
    private final @Nullable InternalProcess process;
    private final StepEntries steps;

    ProcedureValues(Procedure procedure) {
        this.procedure = procedure;
        this.process = procedure.getProcess();
        this.steps = new StepEntries(process);
    }

    Values values(IssueData issue, Seal seal) {
        Values.Builder values = Values.builder();
        letterhead(values, issue.letterhead());
        general(values);
        lists(values);
        new ControlValues(procedure).addTo(values, issue.amendments());
        values.textOrNothing("annexNumber", issue.annexNumber())
                .text("sealContent", seal.shown())
                .textOrNothing("sealRelease", seal.release())
                .text("sealRevision", seal.revision() > 0 ? String.valueOf(seal.revision()) : "bản thảo")
                .text("sealKey", seal.procedure())
                .pictures("qr", List.of(QrCode.of(seal.text(), QR_SIDE)));
        double room = Paper.width(true) * POINTS;
        values.pictures(
                "flowchart",
                steps.steps().isEmpty()
                        ? List.of()
                        : DiagramPicture.of(procedure).pieces(room, IsoLayout.FLOWCHART_HEIGHT * POINTS));
        return values.build();
    }

    private void letterhead(Values.Builder values, Letterhead letterhead) {
        String agency = letterhead.agency() != null ? letterhead.agency() : ownAgency();
        DecisionReference decision =
                letterhead.decision() == null ? new DecisionReference(null, null, null) : letterhead.decision();
        values.capitals("upperAgency", letterhead.upperAgency())
                .capitals("agency", agency)
                .text("agencyName", agency)
                .text("place", letterhead.place())
                .text("date", Dates.day(letterhead.date()))
                .text("number", letterhead.number())
                .text("authority", letterhead.authority())
                .text("signerTitle", letterhead.signerTitle())
                .text("signerName", letterhead.signerName())
                .list(
                        "recipients",
                        "name",
                        letterhead.recipients().stream()
                                .map(name -> new Entry().text("name", name))
                                .toList())
                .text("decisionNumber", decision.number())
                .text("decisionDate", Dates.day(decision.date()))
                .text("decisionAgency", decision.agency() == null ? agency : decision.agency());
    }

    private @Nullable String ownAgency() {
        if (procedure.getHandlingAgency() != null) {
            return procedure.getHandlingAgency();
        }
        return procedure.getOrganisation() == null
                ? null
                : procedure.getOrganisation().getName();
    }

    private void general(Values.Builder values) {
        values.text("key", procedure.getId())
                .text("code", procedure.getCode())
                .text("name", procedure.getName())
                .capitals("nameInCapitals", procedure.getName())
                .text("field", procedure.getField())
                .text("legalLimit", Phrases.legalLimit(procedure.getLegalTimeLimit()))
                .text(
                        "legalLimitBasis",
                        procedure.getLegalTimeLimit() == null
                                ? null
                                : procedure.getLegalTimeLimit().getLegalBasis())
                .text("total", process == null ? null : Phrases.limit(process.getDeclaredTotal()))
                .text("handlingAgency", procedure.getHandlingAgency())
                .text("applicants", joined(procedure.getApplicants()))
                .text(
                        "channels",
                        procedure.getChannels().stream().map(Phrases::channel).collect(Collectors.joining("; ")))
                .text("sets", procedure.isSetSets() ? String.format(Locale.ROOT, "%02d bộ", procedure.getSets()) : null)
                .text("receivingUnits", units(StepKind.RECEIVE))
                .text("returningUnits", units(StepKind.RETURN))
                .text("feedback", procedure.getFeedbackChannel());
    }

    private static @Nullable String joined(List<String> several) {
        return several.isEmpty() ? null : String.join("; ", several);
    }

    /** The units of all steps of a kind, each once. */
    private @Nullable String units(StepKind kind) {
        Set<String> units = new LinkedHashSet<>();
        for (Step step : steps.steps()) {
            if (step.getKind() == kind
                    && step.getUnit() != null
                    && step.getUnit().getName() != null) {
                units.add(step.getUnit().getName());
            }
        }
        return joined(List.copyOf(units));
    }

    private void lists(Values.Builder values) {
        values.list("steps", "stage stageTotal no name outcomes role unit duration results", steps.entries())
                .list("components", "no name originals copies template", components())
                .list("templates", "code name", templates())
                .list("forms", "no code name", new FormEntries(procedure, steps.steps()).entries())
                .list(
                        "results",
                        "name",
                        named(procedure.getResults().stream()
                                .map(result -> result.getName())
                                .toList()))
                .list(
                        "fees",
                        "name",
                        named(procedure.getFees().stream().map(Phrases::fee).toList()))
                .list("legalBases", "name", named(legalBases()));
    }

    private List<String> legalBases() {
        if (!procedure.getLegalBases().isEmpty()) {
            return procedure.getLegalBases().stream().map(Phrases::citation).toList();
        }
        var limit = procedure.getLegalTimeLimit();
        return limit == null || limit.getLegalBasis() == null ? List.of() : List.of(limit.getLegalBasis());
    }

    private static List<Entry> named(List<@Nullable String> names) {
        return names.stream().map(name -> new Entry().text("name", name)).toList();
    }

    /** The forms the applicant fills in. */
    private List<Entry> templates() {
        return procedure.getComponents().stream()
                .filter(component -> component.getTemplate() != null)
                .map(component ->
                        new Entry().text("code", component.getTemplate()).text("name", component.getName()))
                .toList();
    }

    private List<Entry> components() {
        List<Entry> entries = new ArrayList<>();
        for (Component component : procedure.getComponents()) {
            entries.add(new Entry()
                    .text("no", String.valueOf(entries.size() + 1))
                    .text("name", Phrases.component(component))
                    .text("originals", component.isSetOriginals() ? Dates.count(component.getOriginals()) : null)
                    .text("copies", component.isSetCopies() ? Dates.count(component.getCopies()) : null)
                    .textOrNothing("template", component.getTemplate()));
        }
        return entries;
    }
}
