package vn.quytrinh.handling.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;

/** Writes DMN 1.5. The labels and choices of facts travel with the document, so that errors can name them. */
final class DmnWriter {

    static final String NAMESPACE = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    /** Before the name of the type that holds a fact's choices. */
    static final String CHOICE = "choice_";

    /** The type of a formula's decision. */
    static final String NUMBER = "number";

    private final XMLStreamWriter xml;

    private DmnWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(DmnSource source) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new DmnWriter(xml).document(source);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write the DMN document " + source.name(), e);
        }
        return bytes.toByteArray();
    }

    private void document(DmnSource source) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("definitions");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("id", "definitions-" + source.name());
        xml.writeAttribute("name", source.name());
        xml.writeAttribute("namespace", "http://quytrinh.vn/table/" + source.name());
        for (TableFact fact : source.facts()) {
            choices(fact);
        }
        for (TableFact fact : source.facts()) {
            inputData(fact);
        }
        for (TableSource table : source.tables()) {
            table(table);
        }
        for (Map.Entry<String, String> condition : source.conditions().entrySet()) {
            expression(condition.getKey(), "boolean", condition.getValue(), source.facts());
        }
        for (Map.Entry<String, String> formula : source.formulas().entrySet()) {
            expression(formula.getKey(), NUMBER, formula.getValue(), source.facts());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void choices(TableFact fact) throws XMLStreamException {
        if (fact.choices().isEmpty()) {
            return;
        }
        xml.writeStartElement("itemDefinition");
        xml.writeAttribute("name", CHOICE + fact.name());
        xml.writeStartElement("typeRef");
        xml.writeCharacters(feelType(fact.type()));
        xml.writeEndElement();
        xml.writeStartElement("allowedValues");
        text(String.join(
                ",", fact.choices().stream().map(choice -> "\"" + choice + "\"").toList()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void inputData(TableFact fact) throws XMLStreamException {
        xml.writeStartElement("inputData");
        xml.writeAttribute("id", "input-" + fact.name());
        xml.writeAttribute("name", fact.name());
        xml.writeAttribute("label", fact.label().vi());
        xml.writeStartElement("description");
        xml.writeCharacters(fact.label().en());
        xml.writeEndElement();
        variable(fact.name(), fact.choices().isEmpty() ? feelType(fact.type()) : CHOICE + fact.name());
        xml.writeEndElement();
    }

    private void variable(String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", name);
        xml.writeAttribute("typeRef", type);
    }

    private void expression(String name, String type, String expression, List<TableFact> facts)
            throws XMLStreamException {
        xml.writeStartElement("decision");
        xml.writeAttribute("id", name);
        xml.writeAttribute("name", name);
        variable(name, type);
        requirements(facts);
        xml.writeStartElement("literalExpression");
        text(expression);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void requirements(List<TableFact> facts) throws XMLStreamException {
        for (TableFact fact : facts) {
            xml.writeStartElement("informationRequirement");
            xml.writeEmptyElement("requiredInput");
            xml.writeAttribute("href", "#input-" + fact.name());
            xml.writeEndElement();
        }
    }

    private void table(TableSource table) throws XMLStreamException {
        xml.writeStartElement("decision");
        xml.writeAttribute("id", "decision-" + table.id());
        xml.writeAttribute("name", table.id());
        boolean oneValue = table.outputs().size() == 1 && table.policy() != HitPolicy.COLLECT;
        variable(table.id(), oneValue ? feelType(table.outputs().get(0).type()) : "Any");
        requirements(table.inputs());
        xml.writeStartElement("decisionTable");
        xml.writeAttribute("id", "table-" + table.id());
        xml.writeAttribute("hitPolicy", table.policy().getLiteral());
        for (TableFact input : table.inputs()) {
            xml.writeStartElement("input");
            xml.writeStartElement("inputExpression");
            xml.writeAttribute("typeRef", feelType(input.type()));
            text(input.name());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        for (int column = 0; column < table.outputs().size(); column++) {
            output(table, column);
        }
        for (TableSource.Row row : table.rows()) {
            xml.writeStartElement("rule");
            cells("inputEntry", row.conditions());
            cells("outputEntry", row.conclusions());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Writes a conclusion column. Under PRIORITY its values rank in the order in which the rows first name them. */
    private void output(TableSource table, int column) throws XMLStreamException {
        TableSource.Output output = table.outputs().get(column);
        xml.writeStartElement("output");
        xml.writeAttribute("name", output.name());
        xml.writeAttribute("typeRef", feelType(output.type()));
        if (table.policy() == HitPolicy.PRIORITY) {
            xml.writeStartElement("outputValues");
            text(String.join(",", RowPriority.ranks(table).get(column)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void cells(String element, Iterable<String> cells) throws XMLStreamException {
        for (String cell : cells) {
            xml.writeStartElement(element);
            text(cell);
            xml.writeEndElement();
        }
    }

    private void text(String value) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static String feelType(FactType type) {
        return switch (type) {
            case TEXT -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> NUMBER;
            case DATE -> "date";
        };
    }
}
