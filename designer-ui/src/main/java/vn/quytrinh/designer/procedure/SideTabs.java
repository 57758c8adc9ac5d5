package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.InstantSource;
import java.util.List;
import vn.quytrinh.designer.collaboration.CommentsPanel;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.quality.QualityVerdict;

/** What the rules found and what people say, one behind the other. */
final class SideTabs extends Composite<Div> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final Tab findings = new Tab();
    private final Tab comments = new Tab();
    private final Tabs tabs = new Tabs(findings, comments);
    private final CommentsPanel panel;

    SideTabs(Workbench workbench, FindingActions actions, InstantSource clock) {
        this.workbench = workbench;
        this.panel = new CommentsPanel(workbench.discussion(), new Subjects(workbench), clock);
        Component found = new FindingsPanel(workbench, actions);
        getContent().addClassName("side-tabs");
        findings.setId("tab-findings");
        comments.setId("tab-comments");
        tabs.addThemeVariants(TabsVariant.LUMO_SMALL);
        tabs.addSelectedChangeListener(change -> {
            found.setVisible(tabs.getSelectedTab() == findings);
            panel.setVisible(tabs.getSelectedTab() == comments);
        });
        panel.setVisible(false);
        getContent().add(tabs, found, panel);
        workbench.onVerdict(this::show);
        workbench.discussion().onChange(this::show);
        workbench.onSubject(this::comment);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tabs.getElement().setAttribute("aria-label", getTranslation("collab.tabs"));
        show();
    }

    private void comment(Subject subject) {
        tabs.setSelectedTab(comments);
        panel.speak(subject);
    }

    private void show() {
        int found = workbench
                .verdict()
                .map(QualityVerdict::findings)
                .map(List::size)
                .orElse(0);
        long open = workbench.discussion().threads().stream()
                .filter(CommentThread::isOpen)
                .count();
        findings.setLabel(counted("findings", found));
        comments.setLabel(counted("collab.comments", open));
    }

    private String counted(String key, long count) {
        return getTranslation(key) + (count == 0 ? "" : " (" + count + ")");
    }
}
