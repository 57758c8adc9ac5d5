package vn.quytrinh.interchange.reading.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.table.StepRow;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Extra;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Organisation;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Step;

/** Fills steps with what their rows say. */
final class DraftSteps {

    private static final int LONGEST_NAME = 240;

    private final Organisation organisation;
    private final Notes notes;
    private final Map<String, OrgUnit> unitsByName = new HashMap<>();
    private final Map<String, Position> positionsByName = new HashMap<>();

    DraftSteps(Organisation organisation, Notes notes) {
        this.organisation = organisation;
        this.notes = notes;
    }

    void fill(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Step step = entries.get(i).step();
            step.setId(String.format(Locale.ROOT, "S%02d", i + 1));
            step.setOrder(i + 1);
            fill(step, entries.get(i).row());
        }
    }

    private void fill(Step step, StepRow row) {
        name(step, row);
        if (!row.number().isEmpty()) {
            step.setSourceStepNo(row.number());
        }
        KindWords.of(own(row)).or(() -> KindWords.of(row.words())).ifPresent(step::setKind);
        Confidence apart = who(step, row);
        step.getOutputs().addAll(row.outputs());
        step.getForms().addAll(row.forms());
        String remarks = row.notes().stream()
                .map(note -> note.label() + ": " + note.text().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
        if (!remarks.isEmpty()) {
            keep(step, "note", remarks);
        }
        for (StepRow.Taken each : row.taken()) {
            boolean who = each.meaning() == Meaning.ACTOR;
            notes.take(
                    Place.of(row.table(), each.cell()),
                    each.meaning(),
                    who ? apart : Confidence.SURE,
                    who ? taken(step) : each.cell().text(),
                    step.getId());
        }
    }

    /** Where several steps share a merged name, each is what its own content says. */
    private static String own(StepRow row) {
        return row.namesGroup() && !row.content().isEmpty() ? row.content() : row.words();
    }

    private static String taken(Step step) {
        return (step.getUnit() == null ? "" : step.getUnit().getName()) + " | "
                + (step.getRole() == null ? "" : step.getRole().getName());
    }

    /** The first line is the name of a step that the source tells at length; nothing of it is lost. */
    private static void name(Step step, StepRow row) {
        String name = (row.namesGroup() && !row.content().isEmpty() ? row.content() : row.name())
                .replaceFirst("^[-+*•]\\s+", "");
        String first = name.lines().findFirst().orElse("");
        boolean lengthy = name.contains("\n") || name.length() > LONGEST_NAME;
        if (first.length() > LONGEST_NAME) {
            int end = first.indexOf(". ");
            int semicolon = first.indexOf("; ");
            int cut = end > 0 ? end : semicolon > 0 ? semicolon : -1;
            first = cut > 0 && cut < LONGEST_NAME ? first.substring(0, cut) : first;
        }
        step.setName(first.replaceAll("[.;:,]$", ""));
        String told =
                row.content().isEmpty() ? lengthy ? name : "" : (lengthy ? row.name() + "\n" : "") + row.content();
        if (row.namesGroup() && !row.content().isEmpty()) {
            told = row.name() + "\n" + row.content();
        }
        if (!told.isEmpty()) {
            keep(step, "content", told);
        }
    }

    private Confidence who(Step step, StepRow row) {
        String unit = row.unit().replace('\n', ' ').strip();
        String role = row.role().replace('\n', ' ').strip();
        Confidence apart = Confidence.SURE;
        if (!row.actor().isEmpty()) {
            ActorText actor = ActorText.of(row.actor());
            unit = actor.unit();
            role = actor.role();
            apart = actor.confidence();
        }
        if (!unit.isEmpty()) {
            step.setUnit(unit(unit));
        }
        if (!role.isEmpty()) {
            step.setRole(position(role));
        }
        return apart;
    }

    private OrgUnit unit(String name) {
        return unitsByName.computeIfAbsent(name, key -> {
            OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
            unit.setName(key);
            organisation.getUnits().add(unit);
            return unit;
        });
    }

    private Position position(String name) {
        return positionsByName.computeIfAbsent(name, key -> {
            Position position = OrganisationFactory.eINSTANCE.createPosition();
            position.setName(key);
            organisation.getPositions().add(position);
            return position;
        });
    }

    /** Keeps what the metamodel has no feature for. */
    static void keep(Identified element, String key, @Nullable String text) {
        Extra extra = CommonFactory.eINSTANCE.createExtra();
        extra.setKey(key);
        extra.setJson(JsonNodeFactory.instance.stringNode(text).toString());
        element.getExtras().add(extra);
    }
}
