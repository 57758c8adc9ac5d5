package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.trial.FactsTrial;
import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.model.decision.DecisionTable;

/**
 * The decisions of a procedure: its data dictionary, its decision tables, and the conditions and formulas of limits, papers and fees.
 * It fills its parent.
 */
@StyleSheet("context://designer/tables.css")
public final class TablesPanel extends Composite<Div> implements LocaleChangeObserver {
    private static final String FACTS = "#facts";
    private static final String CONDITIONS = "#conditions";

    private final TableDesk desk;
    private final Executor background;
    private final TrialDecisions trials;
    private final Div nav = Blocks.block("tables-nav");
    private final Div content = Blocks.block("tables-content");
    private String chosen = FACTS;
    private @Nullable Refreshed shown;
    private @Nullable Runnable deaf;

    /** A part that shows the procedure as it is now when it is told. */
    interface Refreshed {
        void refresh();
    }

    /**
     * Makes the panel; it opens with the first table, or with the data dictionary where there is none.
     *
     * @param desk the procedure and how it is changed, not null
     * @param background where tables are analysed, not null
     * @param trials decides under the draft, not null
     */
    public TablesPanel(TableDesk desk, Executor background, TrialDecisions trials) {
        this.desk = desk;
        this.background = background;
        this.trials = trials;
        getContent().addClassName("tables-panel");
        getContent().add(nav, content);
        if (!desk.procedure().getTables().isEmpty()) {
            chosen = desk.procedure().getTables().get(0).getId();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        deaf = desk.editor().onChange(this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (deaf != null) {
            deaf.run();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choose(chosen);
    }

    /** Shows a table. */
    void choose(String section) {
        chosen = section;
        content.removeAll();
        var words = new LocalWords(this);
        Component part = desk.table(section)
                .<Component>map(table -> new TablePane(desk, table, background, words))
                .orElseGet(() -> CONDITIONS.equals(section)
                        ? new ConditionsPane(desk, words, new FactsTrial(desk::procedure, trials))
                        : new DictionaryPane(desk, words));
        shown = (Refreshed) part;
        content.add(part);
        showNav();
    }

    private void refresh() {
        boolean table = !chosen.startsWith("#");
        if (table && desk.table(chosen).isEmpty()) {
            choose(FACTS);
        } else if (shown != null) {
            showNav();
            shown.refresh();
        }
    }

    private void showNav() {
        var words = new LocalWords(this);
        nav.removeAll();
        nav.getElement().setAttribute("role", "navigation");
        nav.getElement().setAttribute("aria-label", words.text("tables.nav"));
        nav.add(section(FACTS, words.text("tables.facts", desk.facts().size())));
        nav.add(Blocks.words("tables-group", words.text("tables.tables")));
        for (DecisionTable table : desk.procedure().getTables()) {
            String name = table.getName() == null ? table.getId() : table.getName();
            nav.add(section(table.getId(), name));
        }
        if (desk.editable()) {
            Button add = new Button(
                    words.text("tables.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new NewTableDialog(desk, words, this::choose).open());
            add.setId("tables-add");
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            nav.add(add, new TableImport(desk, words, this::choose));
        }
        nav.add(Blocks.words("tables-group", words.text("tables.elsewhere")));
        nav.add(section(CONDITIONS, words.text("tables.conditions")));
    }

    private Button section(String key, String name) {
        Button button = new Button(name, click -> choose(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("tables-section");
        button.getElement().setAttribute("data-section", key);
        if (key.equals(chosen)) {
            button.getElement().setAttribute("aria-current", "page");
        }
        return button;
    }
}
