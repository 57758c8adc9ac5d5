package vn.quytrinh.designer.merging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.difference.DifferenceTable;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.BpmnProjection;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.comparison.Comparison;
import vn.quytrinh.procedure.comparison.Difference;
import vn.quytrinh.procedure.merge.Merged;

/** What one's own draft becomes: what changes in it, its diagram, and what the rules say then. */
final class MergePreview extends Composite<Div> {
    private final Procedure mine;
    private final Set<String> before;
    private final Function<Procedure, List<Finding>> rules;
    private final Tab changes = new Tab();
    private final Tab drawing = new Tab();
    private final Div table = new Div();
    private final BpmnCanvas canvas = new BpmnCanvas();
    private final Span findings = new Span();
    private final UnorderedList appearing = new UnorderedList();

    MergePreview(Procedure mine, Function<Procedure, List<Finding>> rules, TabSheet tabs) {
        this.mine = mine;
        this.rules = rules;
        this.before = keys(rules.apply(mine));
        canvas.setHeight("100%");
        findings.setId("merge-findings");
        tabs.add(changes, table);
        tabs.add(drawing, canvas);
        getContent().addClassName("merge-preview");
        getContent().add(findings, appearing);
    }

    void show(Merged merged, ConflictWords words) {
        List<Difference> differences = Comparison.of(mine, merged.procedure()).differences();
        changes.setLabel(words.text("merge.changes", differences.size()));
        drawing.setLabel(words.text("merge.diagram"));
        table.removeAll();
        table.add(
                differences.isEmpty()
                        ? new Paragraph(words.text("merge.changes.none"))
                        : new DifferenceTable(differences, words.text("diff.before"), words.text("diff.after")));
        canvas.setXml(BpmnProjection.write(merged.procedure()));
        Map<String, String> marks = new HashMap<>();
        differences.forEach(each -> each.step()
                .filter(step -> each.right() != null)
                .ifPresent(step -> marks.merge(
                        BpmnIds.toBpmn(step.getId()),
                        each.right() == step && each.kind() == Difference.Kind.ADDED ? "diff-added" : "diff-changed",
                        (one, other) -> one)));
        canvas.setMarks(marks);
        tell(rules.apply(merged.procedure()), words);
    }

    private void tell(List<Finding> found, ConflictWords words) {
        Set<String> after = keys(found);
        List<Finding> fresh =
                found.stream().filter(each -> !before.contains(key(each))).toList();
        findings.setText(words.text(
                "merge.findings",
                before.stream().filter(each -> !after.contains(each)).count(),
                fresh.size()));
        appearing.removeAll();
        fresh.forEach(each -> appearing.add(new ListItem(each.rule() + ": " + words.of(each.message()))));
        appearing.setVisible(!fresh.isEmpty());
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(MergePreview::key).collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.element() + " " + finding.severity();
    }
}
