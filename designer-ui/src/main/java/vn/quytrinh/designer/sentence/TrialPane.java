package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.quality.PackTrials.Hit;

/** What a rule that is being written would find in the library, procedure by procedure, while it is looked through. */
final class TrialPane extends Div {
    private static final int MOST_HITS = 50;
    private static final int MOST_FINDINGS = 4;

    private final H3 heading = new H3();
    private final ProgressBar bar = new ProgressBar();
    private final Span told = new Span();
    private final Refusal refusal = new Refusal();
    private final Div hits = Blocks.block("trial-hits");

    /** Makes a case of what was found. */
    interface CaseMaker {

        /**
         * @param key the procedure's key
         * @param element the element, empty for the whole
         * @param found whether the rule is to find something in the case
         */
        void make(String key, String element, boolean found);
    }

    private final CaseMaker cases;

    TrialPane(CaseMaker cases) {
        this.cases = cases;
        addClassName("trial-pane");
        bar.setVisible(false);
        told.setId("trial-told");
        told.getElement().setAttribute("aria-live", "polite");
        add(heading, Blocks.block("quality-progress", bar, told), refusal, hits);
    }

    /** Shows how far a trial has come. */
    void show(LiveTrial.State state, QualityWords words) {
        heading.setText(words.text("hits"));
        bar.getElement().setAttribute("aria-label", words.text("hits"));
        bar.setVisible(state.running());
        bar.setIndeterminate(state.total() == 0);
        bar.setValue(state.total() == 0 ? 0 : (double) state.done() / state.total());
        told.setText(told(state, words));
        refusal.clear();
        if (state.refused() != null) {
            refusal.show(state.refused(), words);
        }
        hits.removeAll();
        state.hits().stream().limit(MOST_HITS).forEach(hit -> hits.add(hit(hit, words)));
        if (state.hits().size() > MOST_HITS) {
            hits.add(Blocks.words("quiet", words.text("hits.more", state.hits().size() - MOST_HITS)));
        }
    }

    private static String told(LiveTrial.State state, QualityWords words) {
        if (state.refused() != null) {
            return words.text("hits.refused");
        }
        if (state.running()) {
            return words.text(
                    "hits.running", state.done(), state.total(), state.hits().size());
        }
        int findings =
                state.hits().stream().mapToInt(hit -> hit.findings().size()).sum();
        return state.hits().isEmpty()
                ? words.text("hits.none", state.total())
                : words.text("hits.done", state.hits().size(), state.total(), findings);
    }

    private Div hit(Hit hit, QualityWords words) {
        Div block = Blocks.block("trial-hit");
        if (hit.key().isEmpty()) {
            block.add(Blocks.words("trial-name", words.text("hits.agency")));
        } else {
            Anchor link = new Anchor("procedures/" + hit.key(), hit.name(), AnchorTarget.BLANK);
            link.addClassName("trial-name");
            block.add(link, Blocks.words("quiet", hit.code()));
        }
        hit.findings().stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> block.add(Blocks.words("trial-finding", said(finding, words))));
        if (hit.findings().size() > MOST_FINDINGS) {
            block.add(Blocks.words(
                    "quiet", words.text("hits.findings.more", hit.findings().size() - MOST_FINDINGS)));
        }
        if (!hit.key().isEmpty()) {
            String element = hit.findings().get(0).element();
            block.add(Blocks.block(
                    "trial-actions",
                    small(words.text("hits.case.failing"), () -> cases.make(hit.key(), element, true)),
                    small(words.text("hits.case.passing"), () -> cases.make(hit.key(), element, false))));
        }
        return block;
    }

    private static String said(Finding finding, QualityWords words) {
        return finding.element() + " · " + words.of(finding.message());
    }

    private static Button small(String label, Runnable pressed) {
        Button button = new Button(label, click -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
