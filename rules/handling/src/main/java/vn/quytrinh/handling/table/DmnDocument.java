package vn.quytrinh.handling.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;

/** Writes a decision table of the model as a DMN 1.5 document: one decision named like the table, one input a fact. */
public final class DmnDocument {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private DmnDocument() {}

    /** Returns the document. */
    public static byte[] of(DecisionTable table) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("definitions");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("id", "definitions-" + table.getId());
            xml.writeAttribute("name", table.getId());
            xml.writeAttribute("namespace", "http://quytrinh.vn/table/" + table.getId());
            for (TableInput input : table.getInputs()) {
                inputData(xml, input.getFact());
            }
            decision(xml, table);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write decision table " + table.getId(), e);
        }
        return bytes.toByteArray();
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
        for (TableInput input : table.getInputs()) {
            xml.writeStartElement("informationRequirement");
            xml.writeEmptyElement("requiredInput");
            xml.writeAttribute("href", "#input-" + input.getFact().getName());
            xml.writeEndElement();
        }
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
