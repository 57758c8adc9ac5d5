package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.math.BigDecimal;
import java.util.Locale;
import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.paths.ProcessPath;

/** Shows the time budget: total and limit in words, how they stand, and who spends the time. */
final class BudgetBar extends Composite<Div> implements LocaleChangeObserver {
    private static final int LABELLED_FROM = 5;

    private final Workbench workbench;
    private final Span total = new Span();
    private final Span verdict = new Span();
    private final Span law = new Span();
    private final Div track = new Div();
    private final Button byLane = new Button();
    private final Div lanes = Blocks.block("budget-lanes");

    BudgetBar(Workbench workbench) {
        this.workbench = workbench;
        getContent().addClassName("budget");
        getContent().getElement().setAttribute("role", "status");
        total.addClassName("budget-total");
        verdict.addClassName("budget-verdict");
        law.addClassName("budget-law");
        track.addClassName("budget-track");
        byLane.setId("budget-lanes");
        byLane.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        byLane.addClickListener(click -> openLanes(!lanes.isVisible()));
        openLanes(false);
        getContent().add(total, verdict, track, law, byLane, lanes);
        workbench.onChange(this::show);
        workbench.onSelection(this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().getElement().setAttribute("aria-label", getTranslation("budget"));
        byLane.setText(getTranslation("budget.lanes"));
        show();
    }

    private void openLanes(boolean open) {
        lanes.setVisible(open);
        byLane.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void show() {
        TimeBudget budget = TimeBudget.of(workbench.procedure());
        TimeBudget.State state = budget.state();
        getContent().getElement().setAttribute("data-state", state.name().toLowerCase(Locale.ROOT));
        total.setText(total(budget));
        String conversion = Words.of(budget.conversion()).replaceFirst("^\\W+", "");
        verdict.setText(getTranslation("budget." + state, Words.of(budget.difference()))
                + (conversion.isEmpty() ? "" : " · " + getTranslation("budget.converted")));
        verdict.setTitle(conversion);
        law.setText(law(budget));
        law.setClassName("budget-above", budget.isAboveLaw());
        showTrack(budget);
        showLanes(budget);
    }

    /** What each unit spends, and how much longer it may take before the longest path through it is beyond the limit. */
    private void showLanes(TimeBudget budget) {
        lanes.removeAll();
        LaneTime.of(workbench.procedure(), budget.limit()).forEach(lane -> {
            String unit = Words.orEmpty(lane.unit().getName());
            String spent = Words.of(lane.spent().text());
            String words = lane.comparison()
                    .map(compared -> getTranslation(
                            "budget.lane",
                            unit,
                            spent.isEmpty() ? "0" : spent,
                            getTranslation("budget." + TimeBudget.state(compared), Words.of(compared.difference()))))
                    .orElseGet(() -> getTranslation("budget.lane.none", unit, spent));
            Span shown = Blocks.words("budget-lane", words);
            lane.comparison().filter(Comparison::above).ifPresent(over -> shown.addClassName("over"));
            lanes.add(shown);
        });
    }

    private String total(TimeBudget budget) {
        ProcessPath path = budget.path();
        if (path == null) {
            return getTranslation("budget.noPath");
        }
        String unit = Words.unit(this, path.unit());
        BigDecimal limit = budget.simpleLimit();
        if (limit != null) {
            return Words.number(path.total()) + " / " + Words.number(limit) + " " + unit;
        }
        return budget.limit() == null
                ? Words.number(path.total()) + " " + unit
                : Words.of(budget.used().text()) + " / "
                        + Words.of(budget.limit().text());
    }

    private String law(TimeBudget budget) {
        if (budget.law() == null) {
            return getTranslation("budget.noLaw");
        }
        return getTranslation("budget.law", Words.of(budget.law().text()));
    }

    private void showTrack(TimeBudget budget) {
        track.removeAll();
        for (Step step : budget.spending()) {
            double percent = budget.percentOf(step);
            Div share = new Div();
            share.addClassName("budget-share");
            share.setText(percent >= LABELLED_FROM ? step.getId() : "");
            share.setTitle(step.getId() + " " + Words.orEmpty(step.getName()) + ": " + Words.time(step));
            share.getStyle().set("width", css(percent));
            share.setClassName(
                    "selected", workbench.selected().filter(step::equals).isPresent());
            share.addClickListener(click -> workbench.select(step.getId()));
            track.add(share);
        }
        if (budget.limit() != null && budget.path() != null) {
            Div mark = new Div();
            mark.addClassName("budget-limit");
            mark.getStyle().set("left", css(budget.limitPercent()));
            track.add(mark);
        }
    }

    private static String css(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
