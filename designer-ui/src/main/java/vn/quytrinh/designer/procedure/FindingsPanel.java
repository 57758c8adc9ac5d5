package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;

/**
 * Lists what the rules of all packs found (phát hiện), what blocks first. A click opens a finding and selects the step that it is
 * about.
 */
final class FindingsPanel extends Composite<Div> implements LocaleChangeObserver {
    private static final int LOOKS_BEFORE_PROGRESS = 4;

    private final Workbench workbench;
    private final FindingActions actions;
    private final H3 heading = new H3();
    private final FindingFilter filter = new FindingFilter(this::show);
    private final Div progress = Blocks.block("findings-progress");
    private final Div body = Blocks.block("findings-body");
    private int looks;

    FindingsPanel(Workbench workbench, FindingActions actions) {
        this.workbench = workbench;
        this.actions = actions;
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "region");
        body.getElement().setAttribute("aria-live", "polite");
        progress.setVisible(false);
        getContent().add(heading, filter, progress, body);
        workbench.onVerdict(this::look);
        workbench.onOpened(this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().getElement().setAttribute("aria-label", getTranslation("findings"));
        progress.removeAll();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        progress.add(bar, Blocks.words("quiet", getTranslation("findings.checking")));
        show();
    }

    /** A check that takes longer than a second says that it is still at work. */
    private void look() {
        looks = workbench.isChecking() ? looks + 1 : 0;
        progress.setVisible(looks > LOOKS_BEFORE_PROGRESS
                || workbench.isChecking() && workbench.verdict().isEmpty());
        if (!workbench.isChecking()) {
            show();
        }
    }

    private void show() {
        body.removeAll();
        if (workbench.isUnchecked()) {
            body.add(Blocks.block("findings-failed", new Span(getTranslation("findings.failed"))));
        }
        List<JudgedFinding> all =
                workbench.verdict().map(QualityVerdict::findings).orElse(List.of());
        long blocking = all.stream().filter(JudgedFinding::blocks).count();
        heading.setText(getTranslation("findings") + (all.isEmpty() ? "" : " (" + all.size() + ")"));
        heading.getElement().setAttribute("data-blocking", String.valueOf(blocking));
        filter.setVisible(!all.isEmpty());
        filter.show(all);
        if (blocking == 0 && workbench.verdict().isPresent()) {
            body.add(allWell());
        }
        Map<FindingGroup, List<JudgedFinding>> groups = all.stream()
                .filter(each -> filter.takes(each.finding()))
                .collect(Collectors.groupingBy(FindingGroup::of, TreeMap::new, Collectors.toList()));
        groups.forEach((group, findings) -> body.add(group(group, findings)));
        body.add(new KnownDefects(workbench));
        workbench.verdict().ifPresent(verdict -> {
            if (!verdict.deviations().isEmpty()) {
                body.add(new DeviationList(verdict));
            }
            if (!workbench.procedure().getSuppressions().isEmpty()) {
                body.add(new SetAsideList(workbench.procedure(), verdict, actions));
            }
        });
    }

    private Div group(FindingGroup group, List<JudgedFinding> findings) {
        Map<String, List<JudgedFinding>> byKey = findings.stream()
                .collect(Collectors.groupingBy(JudgedFinding::key, LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        byKey.values()
                .forEach(found -> list.add(new FindingItem(
                        found,
                        workbench,
                        actions,
                        filter.packName(found.getFirst().finding().pack()))));
        String title = getTranslation("findings.group." + group) + " (" + findings.size() + ")";
        return Blocks.block("finding-group", Blocks.words("finding-group-title", title), list);
    }

    private Component allWell() {
        return Blocks.block(
                "findings-none", VaadinIcon.CHECK_CIRCLE.create(), new Span(getTranslation("findings.none")));
    }
}
