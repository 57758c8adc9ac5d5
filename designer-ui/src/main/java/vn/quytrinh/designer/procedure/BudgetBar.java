package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.math.BigDecimal;
import java.util.Locale;
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

    BudgetBar(Workbench workbench) {
        this.workbench = workbench;
        getContent().addClassName("budget");
        getContent().getElement().setAttribute("role", "status");
        total.addClassName("budget-total");
        verdict.addClassName("budget-verdict");
        law.addClassName("budget-law");
        track.addClassName("budget-track");
        getContent().add(total, verdict, track, law);
        workbench.onChange(this::show);
        workbench.onSelection(this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().getElement().setAttribute("aria-label", getTranslation("budget"));
        show();
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
