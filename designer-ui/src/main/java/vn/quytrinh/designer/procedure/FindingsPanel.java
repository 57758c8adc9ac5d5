package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** More than anybody reads at once; the rest is shown on request. */
    private static final int MOST_OF_A_GROUP = 20;

    private final Workbench workbench;
    private final FindingActions actions;
    private final H3 heading = new H3();
    private final FindingFilter filter = new FindingFilter(this::show);
    private final Div progress = Blocks.block("findings-progress");
    private final Div body = Blocks.block("findings-body");
    private final Set<FindingGroup> whole = EnumSet.noneOf(FindingGroup.class);
    /** What stands on the page already; after an edit most of it stays as it is and is not sent again. */
    private Map<Shown, FindingItem> kept = new HashMap<>();

    private int looks;

    /** What a line says; a line that says the same is the same. */
    private record Shown(List<JudgedFinding> findings, String pack, boolean open) {}

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
        kept.clear();
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

    /** Before the panel is on a page nobody sees it; being attached tells its language and shows it. */
    private void show() {
        if (!isAttached()) {
            return;
        }
        Map<Shown, FindingItem> before = kept;
        kept = new HashMap<>();
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
        groups.forEach((group, findings) -> body.add(group(group, findings, before)));
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

    private Div group(FindingGroup group, List<JudgedFinding> findings, Map<Shown, FindingItem> before) {
        Map<String, List<JudgedFinding>> byKey = findings.stream()
                .collect(Collectors.groupingBy(JudgedFinding::key, LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        byKey.values().stream()
                .limit(whole.contains(group) ? byKey.size() : MOST_OF_A_GROUP)
                .forEach(found -> list.add(item(found, before)));
        String title = getTranslation("findings.group." + group) + " (" + findings.size() + ")";
        Div block = Blocks.block("finding-group", Blocks.words("finding-group-title", title), list);
        int hidden = byKey.size() - (int) list.getChildren().count();
        if (hidden > 0) {
            block.add(new Button(getTranslation("findings.rest", hidden), click -> {
                whole.add(group);
                show();
            }));
        }
        return block;
    }

    private FindingItem item(List<JudgedFinding> found, Map<Shown, FindingItem> before) {
        String pack = filter.packName(found.getFirst().finding().pack());
        boolean open = found.getFirst().key().equals(workbench.opened());
        Shown shown = new Shown(found, pack, open);
        FindingItem item = before.get(shown);
        if (item == null) {
            item = new FindingItem(found, workbench, actions, pack);
        }
        kept.put(shown, item);
        return item;
    }

    private Component allWell() {
        return Blocks.block(
                "findings-none", VaadinIcon.CHECK_CIRCLE.create(), new Span(getTranslation("findings.none")));
    }
}
