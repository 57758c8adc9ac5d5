package vn.quytrinh.handling.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;

/** Writes the decisions of a procedure as DMN 1.5 documents: one input a fact, one decision a table or condition. */
public final class DmnDocument {

    /** The name of the document that holds a procedure's conditions. */
    public static final String CONDITIONS = "conditions";

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private DmnDocument() {}

    /** Returns the document of a decision table. */
    public static byte[] of(DecisionTable table) {
        return document(
                table.getId(),
                table.getInputs().stream().map(TableInput::getFact).toList(),
                xml -> {
                    decision(xml, table);
                });
    }

    /**
     * Returns the document of a procedure's conditions: one decision each, over all facts of the data dictionary.
     *
     * @param facts the data dictionary
     * @param conditions each condition's id with its FEEL expression
     */
    public static byte[] conditions(List<Fact> facts, SortedMap<String, String> conditions) {
        return document(CONDITIONS, facts, xml -> {
            for (Map.Entry<String, String> condition : conditions.entrySet()) {
                condition(xml, conditionName(condition.getKey()), condition.getValue(), facts);
            }
        });
    }

    /** Returns the name of a condition's decision: its id with everything but letters and digits replaced. */
    static String conditionName(String id) {
        return "c_" + id.replaceAll("[^A-Za-z0-9]", "_");
    }

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] document(String name, List<Fact> inputs, Body body) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("definitions");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("id", "definitions-" + name);
            xml.writeAttribute("name", name);
            xml.writeAttribute("namespace", "http://quytrinh.vn/table/" + name);
            for (Fact input : inputs) {
                inputData(xml, input);
            }
            body.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write the DMN document " + name, e);
        }
        return bytes.toByteArray();
    }

    private static void condition(XMLStreamWriter xml, String name, String expression, List<Fact> facts)
            throws XMLStreamException {
        xml.writeStartElement("decision");
        xml.writeAttribute("id", name);
        xml.writeAttribute("name", name);
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", name);
        xml.writeAttribute("typeRef", "boolean");
        requirements(xml, facts);
        xml.writeStartElement("literalExpression");
        text(xml, expression);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void requirements(XMLStreamWriter xml, List<Fact> facts) throws XMLStreamException {
        for (Fact fact : facts) {
            xml.writeStartElement("informationRequirement");
            xml.writeEmptyElement("requiredInput");
            xml.writeAttribute("href", "#input-" + fact.getName());
            xml.writeEndElement();
        }
    }

    private static void inputData(XMLStreamWriter xml, Fact fact) throws XMLStreamException {
        xml.writeStartElement("inputData");
        xml.writeAttribute("id", "input-" + fact.getName());
        xml.writeAttribute("name", fact.getName());
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", fact.getName());
        xml.writeAttribute("typeRef", feelType(fact.getType()));
        xml.writeEndElement();
    }

    private static void decision(XMLStreamWriter xml, DecisionTable table) throws XMLStreamException {
        xml.writeStartElement("decision");
        xml.writeAttribute("id", "decision-" + table.getId());
        xml.writeAttribute("name", table.getId());
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", table.getId());
        xml.writeAttribute("typeRef", feelType(table.getOutputs().get(0).getType()));
        requirements(xml, table.getInputs().stream().map(TableInput::getFact).toList());
        xml.writeStartElement("decisionTable");
        xml.writeAttribute("id", "table-" + table.getId());
        xml.writeAttribute("hitPolicy", table.getHitPolicy().getLiteral());
        for (TableInput input : table.getInputs()) {
            xml.writeStartElement("input");
            xml.writeStartElement("inputExpression");
            xml.writeAttribute("typeRef", feelType(input.getFact().getType()));
            text(xml, input.getFact().getName());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        for (TableOutput output : table.getOutputs()) {
            xml.writeEmptyElement("output");
            xml.writeAttribute("name", output.getName());
            xml.writeAttribute("typeRef", feelType(output.getType()));
        }
        for (TableRow row : table.getRows()) {
            xml.writeStartElement("rule");
            cells(xml, "inputEntry", row.getConditions());
            cells(xml, "outputEntry", row.getConclusions());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cells(XMLStreamWriter xml, String element, Iterable<String> cells) throws XMLStreamException {
        for (String cell : cells) {
            xml.writeStartElement(element);
            text(xml, cell);
            xml.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter xml, String value) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static String feelType(FactType type) {
        return switch (type) {
            case TEXT -> "string";
            case BOOLEAN, NUMBER, DATE -> type.getLiteral().toLowerCase(Locale.ROOT);
        };
    }
}
