package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.Instant;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.standing.Way;

/** Says where the procedure of a page stands; a click shows the way and what can be done. */
@StyleSheet("context://designer/approval.css")
public final class ApprovalChip extends Composite<Button> implements LocaleChangeObserver {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);

    private final ApprovalDesk desk;
    private final ReviewedPage page;
    private final ApprovalPanel panel;
    private Instant lookedAt = Instant.EPOCH;

    /**
     * Belongs to a page.
     *
     * @param desk what it works with, not null
     * @param page the page, not null
     */
    public ApprovalChip(ApprovalDesk desk, ReviewedPage page) {
        this.desk = desk;
        this.page = page;
        this.panel = new ApprovalPanel(desk, page, this::show);
        getContent().setId("approval");
        getContent().addClassName("approval-chip");
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().addClickListener(click -> open());
        addDetachListener(detached -> panel.close());
    }

    /** Shows the way and what can be done, beside the page. */
    public void open() {
        panel.show();
    }

    /** Looks where the procedure stands now, unless that was a moment ago. */
    public void refresh() {
        if (lookedAt.plus(LOOK_EVERY).isBefore(desk.clock().instant())) {
            look();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        look();
    }

    private void look() {
        show(desk.standings().way(page.key()));
    }

    private void show(Way way) {
        lookedAt = desk.clock().instant();
        LocalWords words = new LocalWords(this);
        StageBadge badge = new StageBadge(way.standing(), words);
        getContent().setIcon(badge);
        boolean waits = way.waitsFor(desk.caller());
        badge.setClassName("stage-mine", waits);
        String name =
                words.text(waits ? "approval.chip.mine" : "approval.chip", StageBadge.words(way.standing(), words));
        getContent().setAriaLabel(name);
        getContent().setTooltipText(name);
    }
}
