package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.standing.Way;

/** Stands beside the page while somebody looks at it: the way so far, what stands against the next step, and the next step. */
final class ApprovalPanel extends Dialog {
    private static final String IN_ADDRESS = "const to = new URL(location.href);"
            + " if ($0) { to.searchParams.set('panel', 'approval'); } else { to.searchParams.delete('panel'); }"
            + " history.replaceState(history.state, '', to.pathname + to.search)";

    private final ApprovalDesk desk;
    private final ReviewedPage page;
    private final Consumer<Way> changed;

    ApprovalPanel(ApprovalDesk desk, ReviewedPage page, Consumer<Way> changed) {
        this.desk = desk;
        this.page = page;
        this.changed = changed;
        addClassName("approval-panel");
        setModality(ModalityMode.MODELESS);
        setDraggable(true);
        setResizable(true);
        setWidth("27rem");
        setMaxWidth("96vw");
        setTop("11.7rem");
        setLeft("max(1vw, calc(72vw - 28rem))");
        setMaxHeight("calc(100vh - 12.5rem)");
        addOpenedChangeListener(event -> remember(event.isOpened()));
    }

    void show() {
        setHeaderTitle(getTranslation("approval"));
        getHeader().removeAll();
        Button close = new Button(VaadinIcon.CLOSE.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("close"));
        getHeader().add(close);
        refresh();
        open();
    }

    private void refresh() {
        Way way = desk.standings().way(page.key());
        Moments moments = new Moments(this);
        removeAll();
        Div body = Blocks.block("approval-body", new WayTrack(way, moments), new WayNotices(desk, page, way, moments));
        body.add(new MoveForm(desk, page, way, moments, this::taken));
        if (!way.releases().isEmpty()) {
            body.add(new H3(getTranslation("approval.releases")), new ReleaseList(desk, way, moments, this::taken));
        }
        body.add(new H3(getTranslation("approval.steps")), new WaySteps(way, moments));
        add(body);
    }

    private void taken() {
        refresh();
        changed.accept(desk.standings().way(page.key()));
    }

    private static void remember(boolean opened) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs(IN_ADDRESS, opened);
        }
    }
}
