package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;

/**
 * The page of approvals (phê duyệt): where every procedure stands, and who has to act. Its address holds what is shown:
 * {@code approvals?stage=APPROVAL&agency=H05&mine=1&q=khai sinh}.
 */
@Route("approvals")
@Menu(order = 20, icon = "vaadin:clipboard-check", title = "approvals")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/approval.css")
public final class ApprovalsView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final ApprovalDesk desk;
    private final Caller caller;
    private final H2 heading = new H2();
    private final Span count = new Span();
    private final TextField search = new TextField();
    private final Select<Stage> stage = new Select<>();
    private final ComboBox<String> agency = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final ApprovalGrid grid;
    private List<Standing> all = List.of();
    private ApprovalFilter filter = ApprovalFilter.of(QueryParameters.empty());

    /**
     * Creates the page.
     *
     * @param desk what it works with, not null
     */
    ApprovalsView(ApprovalDesk desk) {
        this.desk = desk;
        this.caller = desk.caller();
        this.grid = new ApprovalGrid(standing -> ApprovalDesk.address(standing, caller));
        addClassName("approvals-view");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        stage.setId("stage");
        stage.setItems(Stage.values());
        stage.setEmptySelectionAllowed(true);
        agency.setId("agency");
        agency.setClearButtonVisible(true);
        mine.setId("mine");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        search.addValueChangeListener(change -> go(change.isFromClient()));
        stage.addValueChangeListener(change -> go(change.isFromClient()));
        agency.addValueChangeListener(change -> go(change.isFromClient()));
        mine.addValueChangeListener(change -> go(change.isFromClient()));
        add(Blocks.block("approvals-bar", heading, count, search, stage, agency, mine), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = desk.standings().list(caller);
        filter = ApprovalFilter.of(event.getLocation().getQueryParameters());
        agency.setItems(all.stream().map(Standing::agency).distinct().sorted().toList());
        search.setValue(filter.words());
        stage.setValue(filter.stage());
        agency.setValue(filter.agency().isEmpty() ? null : filter.agency());
        mine.setValue(filter.mine());
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("approvals"));
        search.setPlaceholder(getTranslation("approvals.search"));
        search.setAriaLabel(getTranslation("approvals.search"));
        stage.setAriaLabel(getTranslation("approvals.stage"));
        stage.setEmptySelectionCaption(getTranslation("approvals.stage.all"));
        stage.setItemLabelGenerator(
                each -> getTranslation(each == null ? "approvals.stage.all" : "approvals.filter." + each));
        agency.setAriaLabel(getTranslation("approvals.agency"));
        agency.setPlaceholder(getTranslation("approvals.agency.all"));
        agency.setItemLabelGenerator(id -> id.equals("*") ? getTranslation("approvals.agency.none") : id);
        mine.setLabel(getTranslation("approvals.mine"));
        grid.speak();
        show();
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approvals") + " · Quy Trình";
    }

    private void go(boolean asked) {
        if (!asked) {
            return;
        }
        filter = new ApprovalFilter(
                stage.getValue(),
                agency.getValue() == null ? "" : agency.getValue(),
                mine.getValue(),
                search.getValue());
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("approvals", filter.parameters())));
        show();
    }

    private void show() {
        List<Standing> asked = filter.mine() ? desk.standings().waitingFor(all, caller) : all;
        List<Standing> shown = asked.stream()
                .filter(filter::shows)
                .sorted(Comparator.comparing((Standing each) -> !each.stage().isUnderWay())
                        .thenComparing(Standing::since, Comparator.reverseOrder()))
                .toList();
        grid.show(shown);
        count.setText(getTranslation("approvals.count", shown.size(), all.size()));
    }
}
