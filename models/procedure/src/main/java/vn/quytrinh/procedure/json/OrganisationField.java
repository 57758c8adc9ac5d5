package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORGANISATION__POSITIONS;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORGANISATION__UNITS;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__CODE;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__DRAWN_LANE;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__EXTERNAL;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__NAME;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__TYPE;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__VALID_FROM;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__VALID_TO;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.POSITION__AUTHORITY;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.POSITION__COMPETENCE;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.POSITION__NAME;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.POSITION__VALID_FROM;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.POSITION__VALID_TO;

import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.process.Procedure;

/** What a document says of the units and positions its steps name; those with nothing but a name are not written. */
final class OrganisationField implements Field {

    private static final Shape UNIT = new Shape()
            .with("name", Fields.text(ORG_UNIT__NAME))
            .with("code", Fields.text(ORG_UNIT__CODE))
            .with("type", Fields.text(ORG_UNIT__TYPE))
            .with("external", Fields.flag(ORG_UNIT__EXTERNAL))
            .with("drawnLane", Fields.whole(ORG_UNIT__DRAWN_LANE))
            .with("validFrom", Fields.date(ORG_UNIT__VALID_FROM))
            .with("validTo", Fields.date(ORG_UNIT__VALID_TO));

    private static final Shape POSITION = new Shape()
            .with("name", Fields.text(POSITION__NAME))
            .with("competence", Fields.text(POSITION__COMPETENCE))
            .with("authority", Fields.text(POSITION__AUTHORITY))
            .with("validFrom", Fields.date(POSITION__VALID_FROM))
            .with("validTo", Fields.date(POSITION__VALID_TO));

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        read(value.path("units"), UNIT, pointer + "/units", reading, Reading::unit);
        read(value.path("positions"), POSITION, pointer + "/positions", reading, Reading::position);
    }

    private static void read(
            JsonNode entries,
            Shape shape,
            String pointer,
            Reading reading,
            BiFunction<Reading, String, ? extends EObject> named) {
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            String name = entry.path("name").asString("");
            if (name.isBlank()) {
                reading.faults().missing(Pointer.child(pointer, i) + "/name", "name");
            } else {
                shape.read(named.apply(reading, name), entry, Pointer.child(pointer, i), reading);
            }
        }
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.typed("object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("units", SchemaDefinitions.list(UNIT.schema(definitions)));
        properties.set("positions", SchemaDefinitions.list(POSITION.schema(definitions)));
        return schema;
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        EObject organisation = ((Procedure) element).getOrganisation();
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        if (organisation != null) {
            write(written, "units", organisation, ORGANISATION__UNITS, UNIT);
            write(written, "positions", organisation, ORGANISATION__POSITIONS, POSITION);
        }
        return written.isEmpty() ? null : written;
    }

    private static void write(ObjectNode into, String name, EObject organisation, EReference list, Shape shape) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (Object each : Fields.list(organisation, list)) {
            ObjectNode entry = shape.write((EObject) each);
            if (entry.size() > 1) {
                entries.add(entry);
            }
        }
        if (!entries.isEmpty()) {
            into.set(name, entries);
        }
    }
}
