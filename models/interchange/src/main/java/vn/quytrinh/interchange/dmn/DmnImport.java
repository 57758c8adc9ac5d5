package vn.quytrinh.interchange.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.kept.KeptDocument;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;

/**
 * Attaches the decision tables of a DMN document (1.1 to 1.5) to a procedure and keeps the document as it is. What is no
 * decision table is not executed by anything; it is kept and named.
 */
public final class DmnImport {

    private static final Pattern SPACE = Pattern.compile("https?://www\\.omg\\.org/spec/DMN/.*");
    private static final Pattern TABLE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Procedure procedure;
    private final Document document;
    private final String space;
    private final List<Remark> remarks = new ArrayList<>();
    private final DmnFacts facts;
    private final Set<String> taken = new HashSet<>();

    private DmnImport(Procedure procedure, InputFile file) {
        this.procedure = procedure;
        this.document = GuardedXml.parse(file.name(), file.content());
        this.space = Objects.requireNonNullElse(document.getDocumentElement().getNamespaceURI(), "");
        this.facts = new DmnFacts(procedure, document.getDocumentElement(), space, remarks);
    }

    /**
     * Attaches the tables of a document; a table the procedure has already, by its id, is replaced in its place and told.
     *
     * @param procedure the procedure, not null; changed only when the document is read
     * @param file the document, not null
     * @return what to know about it
     * @throws RefusedFileException when it is no DMN or larger than what is kept
     */
    public static List<Remark> attach(Procedure procedure, InputFile file) {
        if (file.content().length > KeptDocument.MAX_BYTES) {
            throw new RefusedFileException(
                    "DMN_TOO_LARGE",
                    "Cần tệp DMN không quá " + KeptDocument.MAX_BYTES + " byte nhưng " + file.name() + " có "
                            + file.content().length + ". Hãy tách tệp.",
                    "Expected DMN of at most " + KeptDocument.MAX_BYTES + " bytes but " + file.name() + " has "
                            + file.content().length + ". Maybe split the file.");
        }
        var reading = new DmnImport(procedure, file);
        Element root = reading.document.getDocumentElement();
        if (!SPACE.matcher(reading.space).matches() || !"definitions".equals(root.getLocalName())) {
            throw new RefusedFileException(
                    "DMN_NOT_DMN",
                    "Cần tệp DMN 1.1 đến 1.5 (phần tử gốc definitions) nhưng " + file.name() + " bắt đầu bằng "
                            + root.getNodeName() + ". Hãy xuất lại ở dạng DMN.",
                    "Expected DMN 1.1 to 1.5 (root element definitions) but " + file.name() + " begins with "
                            + root.getNodeName() + ". Maybe export it again as DMN.");
        }
        return reading.read(file.content());
    }

    private List<Remark> read(byte[] content) {
        Map<DecisionTable, Element> decisions = new LinkedHashMap<>();
        for (Element element : XmlTree.children(document.getDocumentElement())) {
            Element table = XmlTree.child(element, space, "decisionTable");
            boolean decision = XmlTree.is(element, space, "decision");
            if (decision && table != null && facts.understands(table)) {
                decisions.put(target(element), element);
            } else if (decision) {
                remarks.add(DmnRemarks.notATable(nameOf(element)));
            } else if (!DmnFacts.UNDERSTOOD.contains(element.getLocalName())) {
                remarks.add(DmnRemarks.kept(element.getLocalName(), nameOf(element)));
            }
        }
        taken.addAll(StableIds.index(procedure).keySet());
        decisions.forEach(this::fill);
        StableIds.assign(procedure);
        KeptTables.keep(procedure, List.copyOf(decisions.keySet()), content);
        StableIds.assign(procedure);
        return List.copyOf(remarks);
    }

    private DecisionTable target(Element decision) {
        String id = BpmnIds.toModel(decision.getAttribute("id"));
        DecisionTable present = procedure.getTables().stream()
                .filter(table -> id.equals(table.getId()))
                .findFirst()
                .orElse(null);
        if (present != null) {
            remarks.add(DmnRemarks.replaced(id, nameOf(decision)));
            present.getInputs().clear();
            present.getOutputs().clear();
            present.getRows().clear();
            return present;
        }
        DecisionTable table = DecisionFactory.eINSTANCE.createDecisionTable();
        boolean free =
                TABLE_ID.matcher(id).matches() && !StableIds.index(procedure).containsKey(id);
        table.setId(free ? id : nextId());
        procedure.getTables().add(table);
        return table;
    }

    private String nextId() {
        var taken = StableIds.index(procedure).keySet();
        int number = 1;
        while (taken.contains("T" + number)) {
            number++;
        }
        return "T" + number;
    }

    private void fill(DecisionTable table, Element decision) {
        Element written = Objects.requireNonNull(XmlTree.child(decision, space, "decisionTable"));
        table.setName(nameOf(decision));
        policy(table, written);
        table.setLegalBasis(basis(decision));
        for (Element column : XmlTree.children(written, space, "input")) {
            TableInput input = DecisionFactory.eINSTANCE.createTableInput();
            input.setId(free(column));
            input.setFact(facts.of(column));
            table.getInputs().add(input);
        }
        List<Element> outputs = XmlTree.children(written, space, "output");
        for (Element column : outputs) {
            table.getOutputs().add(output(column, decision));
        }
        for (Element rule : XmlTree.children(written, space, "rule")) {
            table.getRows().add(row(rule));
        }
    }

    private void policy(DecisionTable table, Element written) {
        String policy = written.getAttribute("hitPolicy");
        HitPolicy known = policy.isEmpty() ? HitPolicy.UNIQUE : HitPolicy.get(policy);
        if (known == null) {
            table.unsetHitPolicy();
            remarks.add(DmnRemarks.policy(table.getId(), policy));
        } else {
            table.setHitPolicy(known);
        }
        if (written.hasAttribute("aggregation")) {
            remarks.add(DmnRemarks.policy(table.getId(), policy + " " + written.getAttribute("aggregation")));
        }
    }

    /** The name of the first knowledge source a decision rests on. */
    private @Nullable String basis(Element decision) {
        return XmlTree.children(decision, space, "authorityRequirement").stream()
                .flatMap(requirement -> XmlTree.children(requirement, space, "requiredAuthority").stream())
                .map(authority -> authority.getAttribute("href").replaceFirst("^#", ""))
                .flatMap(id -> XmlTree.children(document.getDocumentElement(), space, "knowledgeSource").stream()
                        .filter(source -> source.getAttribute("id").equals(id)))
                .map(DmnImport::nameOf)
                .findFirst()
                .orElse(null);
    }

    private TableOutput output(Element column, Element decision) {
        TableOutput output = DecisionFactory.eINSTANCE.createTableOutput();
        output.setId(free(column));
        String name = column.getAttribute("name");
        String shown = name.isEmpty() ? column.getAttribute("label") : name;
        output.setName(shown.isEmpty() ? nameOf(decision) : shown);
        var type = DmnTypes.fromFeel(column.getAttribute("typeRef"));
        if (type != null) {
            output.setType(type);
        }
        return output;
    }

    private TableRow row(Element rule) {
        TableRow row = DecisionFactory.eINSTANCE.createTableRow();
        row.setId(free(rule));
        XmlTree.children(rule, space, "inputEntry")
                .forEach(cell -> row.getConditions().add(cell(cell)));
        XmlTree.children(rule, space, "outputEntry")
                .forEach(cell -> row.getConclusions().add(cell(cell)));
        String note = XmlTree.children(rule, space, "annotationEntry").stream()
                .map(this::cell)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        if (note.isEmpty()) {
            note = XmlTree.text(rule, space, "description");
        }
        row.setNote(note.isEmpty() ? null : note);
        return row;
    }

    private String cell(Element entry) {
        Element text = XmlTree.child(entry, space, "text");
        return text == null ? "" : text.getTextContent();
    }

    /** The id an element of ours had, when nobody has it; ids of other programs are given anew. */
    private @Nullable String free(Element element) {
        String id = BpmnIds.toModel(element.getAttribute("id"));
        return id.contains("/") && taken.add(id) ? id : null;
    }

    static String nameOf(Element element) {
        String name = element.getAttribute("name");
        return name.isEmpty() ? element.getAttribute("id") : name;
    }
}
