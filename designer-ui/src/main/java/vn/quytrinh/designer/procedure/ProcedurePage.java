package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.splitlayout.SplitLayoutVariant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.quytrinh.designer.properties.PropertiesPanel;

/** Arranges the parts of the page: header and budget above, diagram over table on the left, properties over findings on the right. */
final class ProcedurePage extends Composite<Div> {
    private static final double DIAGRAM_SHARE = 47;
    private static final double FORM_SHARE = 46;
    private static final double LEFT_SHARE = 72;

    ProcedurePage(
            Workbench workbench,
            Commands commands,
            FindingActions findings,
            Territories territories,
            Together together,
            InstantSource clock,
            Supplier<LocalDate> today) {
        MarkedSteps marked = new MarkedSteps(workbench);
        StepTable table = new StepTable(workbench, marked);
        RowActions actions = new RowActions(workbench, marked, table);
        table.change(actions);
        table.connect(new TableClipboard(workbench, marked, actions, table));
        Div steps = new Div(new StepToolbar(workbench, marked, actions), table);
        steps.addClassName("steps-pane");
        SplitLayout left = split(SplitLayout.Orientation.VERTICAL, DIAGRAM_SHARE);
        left.addToPrimary(new DiagramPane(workbench));
        left.addToSecondary(steps);
        SplitLayout right = split(SplitLayout.Orientation.VERTICAL, FORM_SHARE);
        right.addToPrimary(new PropertiesPanel(workbench, today));
        right.addToSecondary(new SideTabs(workbench, findings, clock));
        right.addClassName("procedure-side");
        SplitLayout both = split(SplitLayout.Orientation.HORIZONTAL, LEFT_SHARE);
        both.addToPrimary(left);
        both.addToSecondary(right);
        both.addClassName("procedure-body");
        getContent().addClassName("procedure-page");
        getContent()
                .add(
                        new ProcedureHeader(workbench, commands, territories, together.avatars()),
                        together.notice(),
                        new BudgetBar(workbench),
                        both);
    }

    private static SplitLayout split(SplitLayout.Orientation orientation, double primary) {
        SplitLayout split = new SplitLayout(orientation);
        split.addThemeVariants(SplitLayoutVariant.LUMO_SMALL);
        split.setSplitterPosition(primary);
        split.setSizeFull();
        return split;
    }
}
