package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Map;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;

/** Builds decision tables; a row is its condition cells, then its conclusion cells. */
final class TestdataTable {

    private static final DecisionFactory FACTORY = DecisionFactory.eINSTANCE;

    static final Fact PAGES = fact("pages", "Số trang", "Pages", FactType.NUMBER);
    static final Fact ONLINE = fact("online", "Nộp trực tuyến", "Submitted online", FactType.BOOLEAN);
    static final Fact GROUP = fact("group", "Nhóm dự án", "Project group", FactType.TEXT, "A", "B", "C");
    static final Fact SIGNED = fact("signed", "Ngày ký", "Date of signature", FactType.DATE);
    static final Fact OWNER = fact("owner", "Chủ đầu tư", "Investor", FactType.TEXT);

    private final DecisionTable table = FACTORY.createDecisionTable();

    private TestdataTable(HitPolicy policy) {
        table.setId("T1");
        table.setHitPolicy(policy);
    }

    static TestdataTable table(HitPolicy policy, Fact... facts) {
        var testdata = new TestdataTable(policy);
        for (Fact fact : facts) {
            TableInput input = FACTORY.createTableInput();
            input.setFact(fact);
            testdata.table.getInputs().add(input);
        }
        return testdata.output("outcome", FactType.TEXT);
    }

    static Fact fact(String name, String vi, String en, FactType type, String... choices) {
        Fact fact = FACTORY.createFact();
        fact.setName(name);
        fact.setLabelVi(vi);
        fact.setLabelEn(en);
        fact.setType(type);
        fact.getChoices().addAll(List.of(choices));
        return fact;
    }

    TestdataTable output(String name, FactType type) {
        TableOutput output = FACTORY.createTableOutput();
        output.setName(name);
        output.setType(type);
        table.getOutputs().add(output);
        return this;
    }

    TestdataTable row(String... cells) {
        TableRow row = FACTORY.createTableRow();
        int inputs = table.getInputs().size();
        for (int i = 0; i < cells.length; i++) {
            (i < inputs ? row.getConditions() : row.getConclusions()).add(cells[i]);
        }
        table.getRows().add(row);
        return this;
    }

    DecisionTable build() {
        return table;
    }

    DecisionTables compile() {
        return DecisionTables.compile(Map.of("T1", DmnDocument.of(table)));
    }

    TableReport analyse() {
        return TableAnalysis.of(table);
    }
}
